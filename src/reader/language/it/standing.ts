import type { StandingWords } from '../standing.ts';

/** How pages say in Italian that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:offerta|annuncio|posizione|candidatura|selezione|ricerca)(?: di lavoro)? (?:non è più|è stat[ao]|è|risulta)(?: già)? (?:disponibile|attiv[ao]|apert[ao]|chius[ao]|scadut[ao]|copert[ao]|conclus[ao]|rimoss[ao]|archiviat[ao])|(?:non accetta|non si accettano) più candidature|candidature (?:sono )?chiuse|^\\W*(?:offerta |annuncio )?(?:scadut[ao]|chius[ao])\\W*$',
  closedNot: "se (?:l'|la|il)|quando|una volta|finché|qualora",
  partial:
    "(?:accedi|registrati|iscriviti|effettua il login|crea un account) per (?:vedere|leggere|visualizzare|accedere|consultare)[^.]{0,60}(?:offerta|annuncio|descrizione|dettagli|completa|contenuto)|(?:vedi|leggi) (?:l'annuncio|l'offerta|la descrizione) complet[ao] (?:su|sul)",
  truncated:
    '(?:…|\\.\\.\\.) ?(?:leggi tutto|continua a leggere|mostra altro|vedi altro)\\.?$|(?:^|\\s)(?:leggi tutto|continua a leggere)$',
};
