import type { EducationWords } from '../words.ts';

/** Degrees as Portuguese postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': 'ensino médio|ensino secundário|12\\.?º ano',
    certificate: 'curso técnico|ensino técnico|curso profissional|formação técnica',
    bachelor:
      'ensino superior|graduação|licenciatura|bacharelado|curso superior|formação superior|superior completo|superior em|graduad[oa] em|bacharel',
    master: 'mestrado|pós-graduação|\\bmba\\b',
    doctorate: 'doutorad?o|doutoramento',
  },
  equivalent: 'ou equivalente|ou experiência',
};
