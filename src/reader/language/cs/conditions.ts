import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Czech. */
export const conditions: ConditionWords = {
  bonus: '\\bbonusy?\\b|prémie|13\\. plat|odměny',
  license: 'řidičsk(?:ý|ého) průkaz|řp (?:sk\\.|skupiny)',
};
