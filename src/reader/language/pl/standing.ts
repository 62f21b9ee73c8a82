import type { StandingWords } from '../standing.ts';

/** How pages say in Polish that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:oferta|ogłoszenie|rekrutacja|stanowisko)(?: pracy)? (?:jest |została |zostało |została już |jest już )?(?:już )?(?:nieaktualn[ae]|niedostępn[ae]|wygasł[ao]|zakończon[ae]|zamknięt[ae]|archiwaln[ae]|nieaktywn[ae]|obsadzone)|nie (?:jest|przyjmujemy) już (?:aktualn[ae]|dostępn[ae]|aktywn[ae]|zgłoszeń|aplikacji|cv)|termin (?:nadsyłania zgłoszeń|aplikowania) (?:minął|upłynął)|^\\W*(?:oferta )?(?:archiwalna|wygasła|nieaktualna)\\W*$',
  closedNot: 'jeśli|jeżeli|gdy|kiedy|po zakończeniu',
  partial:
    '(?:zaloguj się|zarejestruj się|załóż konto),? (?:aby|żeby|by) (?:zobaczyć|przeczytać|wyświetlić|odblokować|poznać)[^.]{0,60}(?:ofert|opis|szczegół|ogłoszeni|całość|treść)|(?:zobacz|czytaj) (?:pełną ofertę|pełny opis|całe ogłoszenie) (?:na|w)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:czytaj więcej|czytaj dalej|pokaż więcej|zobacz więcej|rozwiń)\\.?$|(?:^|\\s)(?:czytaj dalej|czytaj więcej)$',
};
