import type { EducationWords } from '../words.ts';

/** Degrees as Polish postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': 'wykształcenie średnie|średnie wykształcenie|matura',
    certificate:
      'wykształcenie (?:min(?:imum|\\.) )?zawodowe|zawodowe wykształcenie|wykształcenie kierunkowe',
    bachelor:
      'wykształcenie wyższe|wyższe wykształcenie|wykształcenia wyższego|studia wyższe|licencjat|studiów wyższych',
    master: 'magister|magisterskie',
    doctorate: 'doktorat',
  },
  equivalent: 'lub równoważne|lub pokrewne|lub doświadczenie',
};
