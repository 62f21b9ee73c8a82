import type { EducationWords } from '../words.ts';

/** Degrees as Italian postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': 'diploma(?: di (?:maturità|scuola superiore))?|maturità|perito',
    bachelor: 'laurea(?: (?:in|triennale))?|laureat[oi]',
    master: 'laurea (?:magistrale|specialistica)|master\\b',
    doctorate: 'dottorato',
  },
  equivalent: 'o equivalente|equipollente|o esperienza',
};
