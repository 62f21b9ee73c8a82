import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Swedish. */
export const conditions: ConditionWords = {
  clearance: 'säkerhetsprövning (?:krävs|genomförs)|säkerhetsklass',
  noTravel: 'resor i tjänsten: nej|inga resor',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,30}res(?:or|a)',
  bonus: '\\p{L}*bonus(?:avtal|system|program)?(?!\\p{L})|vinst(?:delning|andel)',
  license: '(?:b-)?körkort',
  equity: 'aktieprogram|optionsprogram|personaloptioner',
  authorization: 'arbetstillstånd[^.;]{0,30}(?:krävs|giltigt)|giltigt arbetstillstånd',
  officeDays:
    '(?<n1>\\d|en|två|tre|fyra|fem) dagar?(?: (?:i|per) veckan?)?[^.;\\d]{0,25}(?:på kontoret|på plats)',
  homeDays: '(?<n1>\\d|en|två|tre|fyra) dagar?(?: (?:i|per) veckan?)?[^.;\\d]{0,20}(?:hemifrån|på distans)',
  officeNot: 'semester|per år|per månad',
  numbers: 'noll en två tre fyra fem',
  relocationOffered: 'flytt(?:hjälp|bidrag)|hjälp med flytten',
};
