import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Swedish. */
export const conditions: ConditionWords = {
  clearance: 'säkerhetsprövning (?:krävs|genomförs)|säkerhetsklass',
  noTravel: 'resor i tjänsten: nej|inga resor',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,30}res(?:or|a)',
  bonus: '\\p{L}*bonus(?:avtal|system|program)?(?!\\p{L})|vinstdelning',
  license: '(?:b-)?körkort',
  equity: 'aktieprogram|optionsprogram|personaloptioner',
};
