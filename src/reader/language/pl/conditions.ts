import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Polish. */
export const conditions: ConditionWords = {
  bonus: 'premi[aei](?: |,|\\.|$)|\\bbonusy?\\b|system premiowy',
  license: 'prawo jazdy|prawa jazdy',
};
