import type { ExperienceWords } from '../words.ts';

/** How Finnish asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:vuoden|vuotta|vuosien|v\\.)',
  months: '(?:kuukauden|kuukautta|kk)',
  numbers: 'nolla yksi|yhden kaksi|kahden kolme|kolmen neljä|neljän viisi|viiden',
  to: '-|–|tai',
  atMost: 'enintään',
  asks: '\\p{L}*kokemus\\p{L}*|\\p{L}*kokemuksen|\\p{L}*kokemusta',
  never: 'viimeisen|viime',
  notAfter: 'ikäinen',
};
