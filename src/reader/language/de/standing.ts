import type { StandingWords } from '../standing.ts';

/** How pages say in German that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:stelle|position|anzeige|stellenanzeige|stellenangebot|ausschreibung|jobangebot|job|inserat) (?:ist|wurde|sind) (?:bereits |leider |inzwischen |mittlerweile |schon |nicht mehr |derzeit nicht )*(?:besetzt|vergeben|verfügbar|geschlossen|abgelaufen|deaktiviert|aktiv|online|aktuell|beendet)|nicht mehr (?:verfügbar|aktiv|ausgeschrieben|aktuell|online)|bewerbungsfrist (?:ist )?(?:leider |bereits )*(?:abgelaufen|beendet|vorbei)|(?:bewerbungen|bewerbung) (?:sind|ist|werden) (?:leider )?nicht (?:mehr|länger) (?:möglich|angenommen)|nimmt keine bewerbungen mehr|^\\W*(?:abgelaufen|stelle besetzt|bereits besetzt)\\W*$',
  closedNot: 'wenn (?:die|diese|eine)|falls|sobald|bis (?:die|zur)|sollte',
  partial:
    '(?:anmelden|einloggen|registrieren|melde dich an|logge dich ein|melden sie sich an)[^.]{0,30},? um [^.]{0,60}(?:stelle|anzeige|beschreibung|details|job|inhalt|vollständig)[^.]{0,40}(?:sehen|lesen|anzuzeigen|freizuschalten)|(?:vollständige|ganze|komplette) (?:stellen)?(?:beschreibung|anzeige|stellenanzeige) (?:nur |erst )?(?:nach|für|mit|auf|beim|bei|anzeigen|ansehen|lesen)|nur für (?:mitglieder|angemeldete|registrierte)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:mehr|weiterlesen|mehr lesen|mehr anzeigen|vollständig anzeigen)\\.?$|(?:^|\\s)(?:weiterlesen|zur vollständigen stellenanzeige|mehr lesen)$',
};
