import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'för vår kunds räkning',
    '(?:till|hos) (?:vår kund|en av våra kunder)',
    'vår kund söker',
    '(?:bemanningsföretag|rekryteringsföretag)\\p{L}*',
  ],
  unpaid: ['obetald praktik'],
  evergreen: ['spontanansök\\p{L}+'],
  'no pay stated': [
    '(?:konkurrenskraftig|marknadsmässig|attraktiv) lön',
    'lön enligt (?:överenskommelse|avtal)',
  ],
  posted: [
    '(?:publicerad|upplagd)(?: :|:)? för (?:\\d{1,3} )?(?:timm\\p{L}+|dag(?:ar)?|veck\\p{L}+|månad\\p{L}*) sedan',
  ],
};
