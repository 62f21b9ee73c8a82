import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Swedish. */
export const skills: SkillWords = {
  joins: 'och|eller|samt',
  asks: 'erfarenhet\\p{L}*|kunskap\\p{L}*|kännedom|vana|verktyg|certifi\\p{L}*|som|såsom',
  before: 'av|med|i|inom|som|såsom',
  after: 'certifi\\p{L}*',
  namedBy: '\\p{L}*(?:system|program|verktyg)(?:et|en|met)?',
  tags: '(?:kompetenser|färdigheter|teknologier|tekniker|nyckelord)',
  traits: 'samarbete|kommunikation|flexibilitet|heltid|deltid',
};
