import type { ExperienceWords } from '../words.ts';

/** How German asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'jahre?n?|jährige[rsnm]?',
  months: 'monate?n?',
  numbers: 'null ein|eine|einem|einer|eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  to: '-|–|—|bis|bis zu|oder',
  atMost: 'bis zu|maximal|höchstens',
  asks: '\\p{L}*(?:erfahrung(?:en)?|berufspraxis|praxis|kenntnisse)|berufstätigkeit|tätigkeit|gearbeitet',
  asksSoon: 'in|als|mit|im',
  never: 'letzten|nächsten|ersten|seit|vor|nach|alle|pro|je',
  notBefore: 'über|den|für',
  notAfter: 'alt|garantie|befristet|vertrag|am markt|tradition|ausbildung',
  company: '(?<!\\p{L})(?:wir|unsere?\\p{L}*|unternehmen|gegründet|familienunternehmen)(?!\\p{L})',
};
