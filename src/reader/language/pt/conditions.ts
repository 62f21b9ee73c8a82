import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Portuguese. */
export const conditions: ConditionWords = {
  bonus: '\\bbônus\\b|\\bbónus\\b|participação nos lucros|\\bplr\\b|prémios?\\b',
  license: 'carteira de motorista|\\bcnh\\b|carta de condução',
  equity: 'stock options|participação acionária',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}viag|viag\\p{L}*[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
};
