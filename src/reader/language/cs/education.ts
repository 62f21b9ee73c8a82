import type { EducationWords } from '../words.ts';

/** Degrees as Czech postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': 'maturita|maturitou|sš\\b|střední škola|středoškolské|úplné střední',
    certificate: 'vyučen|výuční list|výučním listem|odborné vzdělání',
    bachelor: 'vysokoškolské|vš\\b|vysoká škola|bakalářsk\\p{L}*',
    master: 'magistersk\\p{L}*|inženýrsk\\p{L}*',
    doctorate: 'doktorsk\\p{L}*|ph\\.?d',
  },
  equivalent: 'nebo ekvivalent|nebo praxe',
};
