import type { ExperienceWords } from '../words.ts';

/** How Polish asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'lat|lata|rok|roku',
  months: 'miesięcy|miesiące',
  numbers: '',
  to: '-|–|do|lub',
  asks: 'doświadczeni\\p{L}*|stażu|praktyki',
  asksSoon: 'w|jako|na|z',
  never: 'ostatnich|od|przez|co',
  company: '(?<!\\p{L})(?:jesteśmy|nasz\\p{L}*|firma|działamy)(?!\\p{L})',
};
