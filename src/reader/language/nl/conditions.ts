import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Dutch. */
export const conditions: ConditionWords = {
  authorization: 'werkvergunning',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}reizen|reizen[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
  officeDays:
    '(?<n1>\\d|een|twee|drie|vier|vijf) dagen?(?: (?:per|in de) week)?[^.;\\d]{0,25}(?:op kantoor|op locatie)',
  homeDays:
    '(?<n1>\\d|een|twee|drie|vier) dagen?(?: (?:per|in de) week)?[^.;\\d]{0,20}(?:thuis|vanuit huis)|thuiswerken[^.;\\d]{0,25}(?<n2>\\d|een|twee|drie|vier) dagen?',
  officeNot: 'vakantie|per jaar|per maand|vrije',
  numbers: 'nul een twee drie vier vijf',
  equity: 'aandelen|optieregeling',
  bonus: '\\bbonus(?:sen|regeling)?\\b|eindejaarsuitkering|winstdeling|13e maand|dertiende maand',
  license: 'rijbewijs',
  visaMention: '\\bvisum|sponsor',
  visaRefused: '(?:geen|niet|zonder)[^.;]{0,40}(?:visum|sponsor)',
  visaOffered: '(?:hulp|ondersteuning|helpen)[^.;]{0,40}visum',
  bonusNot: '(?:is|zijn|als) een bonus',
  relocationOffered: 'verhuiskosten|verhuisvergoeding|hulp bij (?:je |uw )?verhuizing',
  clearance: '\\bvog\\b[^.;]{0,20}geheim|veiligheidsonderzoek|\\bvgb\\b',
};
