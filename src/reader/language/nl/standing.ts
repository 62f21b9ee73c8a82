import type { StandingWords } from '../standing.ts';

/** How pages say in Dutch that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:vacature|functie|baan) (?:is|staat) (?:helaas |inmiddels |al |reeds |niet meer |niet langer )*(?:beschikbaar|online|open|actief|gesloten|verlopen|vervuld|ingevuld|offline)|niet (?:meer|langer) (?:beschikbaar|online|mogelijk te solliciteren)|solliciteren is (?:helaas )?niet (?:meer|langer) mogelijk|sluitingsdatum is verstreken|^\\W*(?:vacature )?(?:gesloten|verlopen|vervuld)\\W*$',
  closedNot: 'als (?:de|deze)|zodra|wanneer|totdat|indien',
  partial:
    '(?:log in|meld je aan|registreer(?: je)?|schrijf je in|maak een account aan) om [^.]{0,60}(?:vacature|beschrijving|details|functie|volledige|inhoud)[^.]{0,30}(?:bekijken|zien|lezen|te bekijken|te zien|te lezen)|(?:bekijk|lees) de volledige (?:vacature|beschrijving|tekst) (?:op|bij|via)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:lees meer|lees verder|meer lezen|toon meer)\\.?$|(?:^|\\s)(?:lees verder|bekijk de volledige vacature)$',
};
