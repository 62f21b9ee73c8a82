import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Italian. */
export const conditions: ConditionWords = {
  bonus: '\\bbonus\\b|premi(?:o)? di (?:produzione|risultato)|\\bmbo\\b|tredicesima|quattordicesima',
  license: 'patente(?: b| di guida)?(?!\\p{L})',
  equity: 'stock option',
};
