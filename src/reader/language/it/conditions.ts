import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Italian. */
export const conditions: ConditionWords = {
  bonus: '\\bbonus\\b|premi(?:o)? di (?:produzione|risultato)|\\bmbo\\b|tredicesima|quattordicesima',
  license: 'patente(?: b| di guida)?(?!\\p{L})',
  equity: 'stock option',
  visaMention: '\\bvisto\\b',
  visaRefused: '(?:non|nessun|senza)[^.;]{0,40}(?:sponsor|visto)',
  bonusNot: '(?:è|sarebbe|come) un bonus',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}trasfert|trasfert\\p{L}*[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
  authorization: 'permesso di (?:lavoro|soggiorno)',
  officeDays:
    '(?<n1>\\d|un|due|tre|quattro|cinque) giorn[oi](?: (?:a|alla|per) settimana)?[^.;\\d]{0,25}(?:in ufficio|in sede|in presenza)',
  homeDays:
    '(?<n1>\\d|un|due|tre|quattro) giorn[oi](?: di)?(?: (?:a|alla|per) settimana)?[^.;\\d]{0,15}(?:smart ?working|da remoto|telelavoro)',
  officeNot: "ferie|al mese|all'anno",
  numbers: 'zero un due tre quattro cinque',
};
