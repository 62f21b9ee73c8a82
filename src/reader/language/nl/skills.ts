import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Dutch. */
export const skills: SkillWords = {
  joins: 'en|of',
  asks: 'ervaring|kennis|vaardig\\p{L}*|beheers\\p{L}*|tools?|programmeertalen|certific\\p{L}*|zoals',
  before: 'met|in|van|als|zoals',
  after: 'certific\\p{L}*',
  namedBy: '(?:software|programma|systeem|pakket|softwarepakket)',
  tags: '(?:vaardigheden|competenties|technologieën|kennis|trefwoorden)',
  traits: 'communicatie|samenwerken|flexibiliteit|fulltime|parttime',
};
