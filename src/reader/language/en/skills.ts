import type { SkillWords } from '../words.ts';

/** What stands around names of skills in English. */
export const skills: SkillWords = {
  joins: 'and|or|&|and\\/or',
  asks: '(?:experience|proficien\\w+|knowledge|familiar\\w*|expert\\w*|skilled|skills?|fluen\\w+|using|tools?|software|platforms?|technolog\\w+|languages?|frameworks?|systems?|certifi\\w+|licen[cs]\\w+|such as|like|e\\.g\\.|including|understanding)',
  before:
    'with|in|of|using|like|as|knows?|e\\.g\\.,?|including|certified|certification|languages?:?|tools?:?',
  after:
    'programming|language|development|experience|certif\\w*|licen[cs]\\w*|software|platform|tools?|framework|skills|systems?|standards?|processes|methodolog\\w+',
  tags: '(?:required |key |core |desired |main |technical |top |job )?(?:skills?|skill ?sets?|technologies|technology|tech(?:nology)? stack|tags|keywords?|competenc(?:y|ies))(?: required| needed)?',
  traits:
    'communications?|(?:written|verbal|interpersonal|presentation|organi[sz]ational|people|soft) ?(?:communication )?(?:skills)?|team ?(?:work|player|building|management)?|collaboration|leadership|management|time management|problem[- ]solving|attention to detail|creativity|adaptability|flexibility|customer service|multi-?tasking|critical thinking|analytical skills|work ethic|self[- ]motivat\\w+|hard ?working|remote|full[- ]time|part[- ]time|senior|junior|entry[- ]level|sales|marketing|design|engineering|engineer|developer|dev|support|operations|other|hiring|jobs?',
};
