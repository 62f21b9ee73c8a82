import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Czech. */
export const skills: SkillWords = {
  joins: 'a|nebo|či',
  asks: 'zkušenost\\p{L}*|znalost\\p{L}*|nástroj\\p{L}*|certifik\\p{L}*|jako',
  before: 's|v|jako',
  after: 'certifik\\p{L}*',
  namedBy: '(?:program|systém|softwar|nástroj)\\p{L}*',
  tags: '(?:dovednosti|technologie|znalosti|klíčová slova)',
  traits: 'komunikace|týmová práce',
};
