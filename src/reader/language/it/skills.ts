import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Italian. */
export const skills: SkillWords = {
  joins: 'e|o|ed|oppure',
  asks: 'esperienza|conoscenz[ae]|padronanza|utilizzo|strumenti|linguagg[io]|certifica\\p{L}*|come',
  before: 'con|in|di|come',
  after: 'certifica\\p{L}*',
  namedBy: '(?:software|gestionale|programma|sistema|applicativo)',
  tags: '(?:competenze|tecnologie|capacità|parole chiave)(?: richieste| tecniche)?',
  traits: 'comunicazione|lavoro di squadra|flessibilità',
};
