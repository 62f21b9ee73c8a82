import type { EducationWords } from '../words.ts';

/** Degrees as French postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '\\bbac\\b(?! ?\\+)|baccalauréat|diplôme d.études secondaires|secondaire v\\b',
    certificate:
      "diplôme d'état|\\bdeap?s\\b|\\bdep\\b|brevet professionnel|\\bcap\\b|\\bbep\\b|bac pro(?:fessionnel)?|titre professionnel|formation professionnelle",
    associate: 'bac ?\\+ ?2|\\bdec\\b|diplôme d.études collégiales|\\bbts\\b|\\bdut\\b|\\bdeug\\b',
    bachelor: 'bac ?\\+ ?[34]|licence\\b|bachelor|\\bbut\\b(?= )',
    master:
      "bac ?\\+ ?5|master\\b|diplôme d'ingénieur|école d'ingénieurs?|école de commerce|grande école|diplôme universitaire|\\bmsc\\b|formation (?:supérieure|d'ingénieur)",
    doctorate: 'doctorat|bac ?\\+ ?8|thèse',
  },
  equivalent: 'équivalent|ou (?:une )?expérience',
  not: 'formation continue|permis',
};
