import type { StandingWords } from '../standing.ts';

/** How pages say in Swedish that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:tjänsten|jobbet|annonsen|platsannonsen|rekryteringen|platsen|ansökan) (?:är|har) (?:tyvärr |redan |nu |inte längre |ej längre )*(?:tillsatt|tillgänglig|aktiv|aktuell|stängd|avslutad|avpublicerad|utgången|gått ut|öppen|borttagen|tillsatts|stängts|avslutats)|ansökningstiden (?:är|har) (?:tyvärr |nu )*(?:ute|gått ut|passerat|passerad|slut)|tar inte längre emot ansökningar|^\\W*(?:tjänsten )?(?:tillsatt|avslutad|stängd)\\W*$',
  closedNot: '\\bom (?:tjänsten|jobbet|annonsen)|när (?:tjänsten|jobbet)|\\btills\\b|innan',
  partial:
    '(?:logga in|registrera dig|skapa (?:ett )?konto|bli medlem) för att (?:se|läsa|visa|få)[^.]{0,60}(?:annons|beskrivning|tjänst|jobb|detaljer|hela|innehåll)|(?:läs|se) hela (?:annonsen|beskrivningen) (?:på|hos)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:läs mer|visa mer|läs vidare)\\.?$|(?:^|\\s)(?:läs vidare|läs hela annonsen)$',
};
