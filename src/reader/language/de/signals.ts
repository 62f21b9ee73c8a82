import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'im (?:kunden)?auftrag (?:unseres|eines|unserer) (?:kunden|mandanten|klienten)',
    'für (?:unseren|unsere|einen unserer|eines unserer) (?:[\\p{L}-]+ ){0,2}(?:kunden|mandanten)',
    'unser (?:[\\p{L}-]+ ){0,2}(?:mandant|kunde|auftraggeber)(?=,| ist | sucht )',
    'personaldienstleist\\p{L}+',
    '(?:im rahmen der )?arbeitnehmerüberlassung',
  ],
  'undisclosed employer': [
    '(?:diskrete|vertrauliche) (?:suche|vergabe|besetzung)',
    'anonyme(?:r|s)? (?:arbeitgeber|unternehmen)',
  ],
  unpaid: ['unbezahlte?s? praktikum', '(?:rein|ausschließlich) auf provisionsbasis'],
  evergreen: ['initiativbewerbung', 'talentpool'],
  'no pay stated': [
    '(?:attraktive|faire|leistungsgerechte|überdurchschnittliche|marktgerechte)s? (?:gehalt|vergütung|bezahlung|entlohnung)',
    'gehalt nach (?:vereinbarung|absprache)',
  ],
  posted: [
    '(?:veröffentlicht|online|eingestellt|aktiv)(?: seit)?:? ?vor (?:mehr als |über )?(?:\\d{1,3}\\+?|einem|einer) (?:stunden?|tag(?:en)?|wochen?|monat(?:en)?)',
  ],
};
