import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Polish. */
export const conditions: ConditionWords = {
  bonus: 'premi[aei](?: |,|\\.|$)|\\bbonusy?\\b|system premiowy',
  license: 'prawo jazdy|prawa jazdy',
  authorization: 'pozwoleni[ea] na pracę|obywatelstwo polskie',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}(?:podróż|delegacj)',
  officeDays: '(?<n1>\\d) dni(?: w tygodniu)?[^.;\\d]{0,20}(?:w biurze|stacjonarnie)',
  homeDays: '(?<n1>\\d) dni(?: w tygodniu)?[^.;\\d]{0,20}(?:zdaln|z domu)',
  officeNot: 'urlop',
  equity: 'akcje pracownicze|opcje na akcje',
  relocationOffered: 'pakiet relokacyjny|wsparcie (?:w|przy) relokacji',
};
