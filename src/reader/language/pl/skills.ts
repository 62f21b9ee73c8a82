import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Polish. */
export const skills: SkillWords = {
  joins: 'i|lub|oraz|albo',
  asks: 'doświadczeni\\p{L}*|znajomoś\\p{L}*|umiejętnoś\\p{L}*|narzędzi\\p{L}*|certyfikat\\p{L}*',
  before: 'z|w|jak|m\\.in\\.',
  after: 'certyfikat\\p{L}*',
  namedBy: '(?:program|system|oprogramowani|narzędzi)\\p{L}*',
  tags: '(?:wymagane |mile widziane )?(?:umiejętności|technologie|kompetencje|słowa kluczowe)',
  traits: 'komunikatywność|praca zespołowa',
};
