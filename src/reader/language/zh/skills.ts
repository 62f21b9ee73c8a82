import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Chinese. */
export const skills: SkillWords = {
  joins: '或者?|和|及|与|與|、|以及|/',
  asks: '.*(?:熟悉|熟练|熟練|精通|掌握|了解|瞭解|经验|經驗|使用|技能|语言|語言|框架|工具|能力|基础).*',
  before: '.*(?:熟悉|熟练|熟練|精通|掌握|了解|瞭解|使用|具备|如|有|用)',
  after: '开发|開發|框架|语言|語言|经验|經驗|编程|编写|等|技术|技術|工具|平台|的|者|优先|原理|生态|基础',
  tags: '(?:技能|技术栈|技術|标签|关键词)(?:要求)?',
  traits: '沟通|团队合作|责任心|远程',
};
