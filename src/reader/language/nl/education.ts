import type { EducationWords } from '../words.ts';

/** Degrees as Dutch postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '\\bvmbo\\b|\\bhavo\\b|\\bvwo\\b|middelbare school',
    certificate:
      '\\bmbo\\b|mbo[- ]?\\d?(?:[- ](?:niveau|diploma|opleiding))?|vakopleiding|(?:diploma|opleiding)[^.;]{0,30}[ (]niveau [2-4]',
    bachelor:
      '\\bhbo\\b|hbo[- ](?:niveau|diploma|opleiding|denkniveau|werk)|\\bwo\\b|bachelor|hbo\\+?|universitaire opleiding|academisch',
    master: 'master(?:diploma|opleiding|s)?(?= |,|\\.|$)|wo[- ]master',
    doctorate: 'gepromoveerd|\\bphd\\b|promotie(?= in)',
  },
  equivalent: 'of gelijkwaardig|vergelijkbaar|of (?:relevante )?werkervaring',
  not: 'scrum master',
};
