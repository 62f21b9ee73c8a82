import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: ['pro (?:našeho klienta|jednoho z našich klientů)', '(?:personální|pracovní) agentur\\p{L}+'],
  unpaid: ['neplacená (?:stáž|praxe)'],
  'no pay stated': [
    '(?:zajímavé|motivující|atraktivní|nadprůměrné) (?:finanční )?(?:ohodnocení|mzd\\p{L})',
    'mzda dohodou',
  ],
  posted: ['(?:zveřejněno|přidáno) před (?:\\d{1,3} )?(?:hodin\\p{L}*|d(?:nem|ny)|týdn\\p{L}*|měsíc\\p{L}*)'],
};
