import { regex } from '../../regex.ts';

const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}){0,2}";
const sentence = (lead: string): RegExp => regex(`(?:${lead}) (?<place>${NAME})(?![\\p{L}])`, 'u');

/** "… position is based in Graz": of the job, not of the company. */
export const BASED_IN: Readonly<Record<string, RegExp>> = {
  en: sentence(
    "(?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity|[Oo]pening|[Ii]nternship|[Yy]ou will be|[Yy]ou’ll be|[Yy]ou'll be|[Cc]andidate (?:will|must) be|[Ww]ork)(?: (?:is|will be|can be))?(?: (?:a|an|hybrid|remote|on-?site|fully|and|located|based|out|of|full-time|position|role|at|our|office|offices|the))* (?:based in|located in|based out of|in|at our)(?: our| the)?(?: office in)?",
  ),
  de: sentence(
    '(?:[Aa]m Standort|[Ff]ür unseren Standort(?: in)?|[Ss]tandort:?|[Ii]n unserem Büro in|[Aa]n unserem Standort in|[Ff]ür unsere Niederlassung in)',
  ),
  fr: sentence(
    '(?:[Pp]oste (?:basé|situé|est basé|est situé) (?:à|en)|[Bb]asée? à|[Dd]ans nos bureaux (?:de|à))',
  ),
  es: sentence('(?:[Pp]uesto (?:ubicado )?en|[Uu]bicad[oa] en|[Oo]ficinas? (?:de|en))'),
  nl: sentence('(?:[Oo]p ons kantoor in|[Ss]tandplaats:?|[Ll]ocatie:?)'),
  pt: sentence('(?:[Ll]ocalizad[oa] em|[Vv]aga (?:em|para)|[Ee]scritório (?:em|de))'),
  it: sentence('(?:[Ss]ede di lavoro:?|[Pp]resso la (?:nostra )?sede di|[Pp]er la sede di)'),
  sv: sentence('(?:[Pp]laceringsort:?|[Pp]lacerad i|[Kk]ontor i|[Tt]jänsten är placerad i)'),
  pl: sentence('(?:[Mm]iejsce pracy:?|[Bb]iur\\w+ w)'),
  cs: sentence('(?:[Mm]ísto (?:výkonu )?práce:?|[Vv] naší kanceláři v)'),
};
