import type { EducationWords } from '../words.ts';

/** Degrees as French postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '\\bbac\\b(?! ?\\+)|baccalauréat',
    certificate: '\\bcap\\b|\\bbep\\b|bac pro(?:fessionnel)?|titre professionnel|formation professionnelle',
    associate: 'bac ?\\+ ?2|\\bbts\\b|\\bdut\\b|\\bdeug\\b',
    bachelor: 'bac ?\\+ ?[34]|licence\\b|bachelor|\\bbut\\b(?= )',
    master:
      "bac ?\\+ ?5|master\\b|diplôme d'ingénieur|école d'ingénieurs?|école de commerce|grande école|diplôme universitaire|\\bmsc\\b|formation (?:supérieure|d'ingénieur)",
    doctorate: 'doctorat|bac ?\\+ ?8|thèse',
  },
  equivalent: 'équivalent|ou (?:une )?expérience',
  not: 'formation continue|permis',
};
