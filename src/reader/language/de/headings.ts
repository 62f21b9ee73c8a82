import type { HeadingWords } from '../words.ts';

const YOU = '(?:du|sie|ihr)';
const YOUR = '(?:dein|deine|deinen|ihr|ihre|ihren|dir|eure?|das|die|der|unsere?|unser)';

/** German headings of postings. */
export const headings: HeadingWords = {
  asked: {
    things:
      'anforderungen|anforderung|voraussetzungen|voraussetzung|qualifikation(?:en)?|kenntnisse|fähigkeiten|erfahrung(?:en)?|kompetenzen|anforderungsprofil|profil|stellenprofil|bewerberprofil|fachkenntnisse|berufserfahrung|ausbildung|skills|requirements|muss-kriterien|kandidatenprofil|qualifikationsprofil|wunschprofil',
    fillers:
      'dein|deine|ihr|ihre|unser|unsere|unser|die|das|der|fachliche|persönliche|formale|notwendige|erforderliche|benötigte|zwingende|technische|allgemeine|weitere|und|an|sie|dich|für|diese|stelle|position|soziale|mitgebrachte|must-have|sprachliche|gewünschtes|gesuchtes|muss|tech|soft|hard|zur|person|besondere|relevante|folgende|als',
    nice: 'wünschenswerte?|von|vorteil|wünschenswert|nice-to-haves?|optionale?|idealerweise|pluspunkte',
    together: [['\\bnice[- ]to[- ]haves?\\b', 'nice-to-have']],
  },
  phrases: {
    required: [
      `(?:das|was) (?:bringst|bringen|solltest|sollten|musst|müssen|brauchst|brauchen|erwarten|hast|haben|zeichnet|kannst|können) (?:${YOU}|wir|dich)(?: (?:mit|mitbringen|haben|können|von dir|von ihnen|aus|für uns mit|dafür|unbedingt|auf jeden fall|hierfür))*`,
      `(?:was|das) ${YOU} (?:mitbringst|mitbringen(?: sollten)?|mitbringst|brauchst|brauchen|kannst|können|mitbringen solltest|haben sollten|haben solltest)(?: sollten| solltest)?`,
      'was (?:unbedingt |wirklich |zwingend |uns )?(?:notwendig|nötig|erforderlich|wichtig|gefordert) ist',
      'was (?:wir (?:von dir |von ihnen |uns )?(?:erwarten|suchen|wünschen|brauchen)|dich auszeichnet|sie auszeichnet|dich ausmacht|du für uns mitbringst|uns überzeugt|zählt)(?: .{0,20})?',
      '(?:womit|wie|damit) (?:du|sie) uns (?:überzeugst|überzeugen|begeisterst|begeistern)',
      '(?:dein|ihr|das) (?:profil|skillset|background|hintergrund|rucksack|know-how|können|werkzeugkasten|handwerkszeug|talent)(?: im überblick)?',
      '(?:wen|wonach) wir suchen|wen suchen wir|wir suchen|wir erwarten|wir wünschen uns|du bist|sie sind|du hast|sie haben|sie bringen mit|du bringst mit|dich zeichnet aus|das zeichnet (?:dich|sie) aus|das bist du|das sind sie|über dich|zu dir|du passt zu uns,? wenn(?: du)?|sie passen zu uns,? wenn(?: sie)?|so überzeugst du uns|damit (?:punktest|überzeugst|überzeugen) (?:du|sie)(?: uns)?|das wünschen wir uns(?: von dir)?|das erwarten wir(?: von (?:dir|ihnen))?|das solltest du mitbringen|ihre stärken|deine stärken|unsere erwartungen(?: an (?:dich|sie))?|bei uns richtig bist du,? wenn.{0,20}',
    ],
    preferred: [
      '(?:das wäre |)(?:von vorteil|wünschenswert|nice to have|pluspunkte|bonuspunkte|ein plus|optional|ein plus wäre|idealerweise(?: bringst du mit| hast du)?|darüber freuen wir uns(?: besonders)?|zusätzlich wünschenswert|gern gesehen)',
      '(?:was )?(?:außerdem |sonst noch |zusätzlich )?(?:hilft|hilfreich ist|nützlich ist|hilfreich|schön wäre)(?:,? (?:und|aber) (?:kein|keine|nicht) (?:\\p{L}+ ){1,3}(?:ist|sind))?|(?:aber )?(?:kein muss|keine (?:bedingung|voraussetzung|pflicht))',
      'was (?:du|sie) (?:optional|idealerweise|gern(?:e)?|zusätzlich) mitbring(?:st|en)|was uns (?:sonst noch |noch )?begeistern würde|das wäre (?:toll|schön|super)|zusätzliche pluspunkte',
    ],
    duties: [
      `(?:${YOUR} )?(?:\\p{L}*aufgaben(?:gebiet(?:e)?|bereich(?:e)?|profil|beschreibung|stellung|schwerpunkte)?|tätigkeiten?|verantwortung(?:sbereich(?:e)?)?|verantwortlichkeiten|tätigkeitsbereich|tätigkeitsprofil|tätigkeitsfeld|hauptaufgaben|kernaufgaben|einsatzgebiet|mission|job|arbeitsalltag|einsatz|rolle|herausforderung(?:en)?)(?:(?: bei uns| im überblick| umfassen| sind| in dieser position| in dieser rolle| und verantwortlichkeiten| und verantwortung| mit perspektive| auf einen blick))*`,
      `(?:das|was|hier) (?:erwartet|machst|machen|wirst|werden|bewegst|tust|sind) (?:dich|sie|du|deine aufgaben|ihre aufgaben)(?: (?:bei uns|tun|machen|bewegen|aufgaben))*`,
      `was ${YOU} (?:bei uns )?(?:machst|machen|tust|bewegst|bewegen|erwartet|bewirkst)(?: wirst| werden)?`,
      'wofür (?:sie|du) (?:im job )?(?:verantwortung (?:übernehmen|übernimmst)|verantwortlich (?:sind|bist))|das machst du(?: bei uns)?|darum geht es|worum geht.s|stellenbeschreibung|deine aufgabe|ihre aufgabe',
    ],
    benefits: [
      `(?:das|was|darauf|worauf)? ?(?:bieten wir|wir bieten|erwartet dich bei uns|dürfen sie erwarten|kannst du dich freuen|können sie sich freuen)(?: (?:dir|ihnen|euch|an|bei uns|dich|sie))*`,
      'was (?:wir|dir|ihnen|dich|sie)(?: (?:dir|ihnen|euch|bei uns))? (?:bieten|geboten wird|erwartet|wir bieten)|wir bieten (?:ihnen|dir|euch)|das bekommst du(?: von uns)?|deine (?:benefits|vorteile|chancen|perspektiven)|ihre (?:benefits|vorteile|chancen|perspektiven|perspektive)|unsere (?:benefits|leistungen|angebote?|vorteile)|unser angebot(?: (?:an|für) (?:dich|sie))?|benefits|leistungen|vorteile|warum (?:wir|du|sie|zu uns).{0,30}|gute gründe.{0,30}|das spricht für uns|freu dich auf|darauf kannst du dich freuen|deine vorteile bei uns|arbeiten bei uns|wir haben viel zu bieten',
    ],
    pay: [
      '(?:dein |ihr )?(?:gehalt|vergütung|verdienst|entgelt|lohn|bezahlung|gehaltsspanne)(?:sangaben|sinformation)?',
    ],
    about: [
      '(?:über|mehr über) (?:uns|das unternehmen|die firma|diese stelle)|wer (?:wir sind|sind wir)|(?:das|unser) unternehmen|unternehmensbeschreibung|unsere (?:mission|vision|werte|kultur)|firmenprofil|unternehmensprofil|das sind wir|wir über uns|einleitung|das team|dein team|was wir tun|was wir machen',
    ],
    legal: [
      'datenschutz(?:erklärung|hinweise?)?|chancengleichheit|vielfalt|hinweise?|gleichstellung|diversität',
    ],
    apply: [
      '(?:deine |ihre |die )?bewerbung(?:sprozess|sunterlagen|shinweise|sverfahren|sfrist)?(?: für diese stelle)?|jetzt bewerben|so bewirbst du dich|(?:haben wir (?:dein|ihr) )?interesse(?: geweckt)?|kontakt(?:informationen|daten)?|ansprechpartner(?:in)?|ansprechperson|dein kontakt|ihr kontakt|interessiert|bewirb dich(?: jetzt)?|noch fragen|neugierig(?: geworden)?|klingt (?:gut|interessant|spannend)|gerade keine zeit.{0,40}|nächste schritte',
    ],
    unknown: [
      '(?:die |deine |ihre )?(?:stelle|position|rolle|eckdaten|rahmenbedingungen|auf einen blick|kurz und knapp|standort|arbeitsort|arbeitszeit|beginn|eintrittstermin|vertragsart|was sie wissen müssen(?: im überblick)?|stellendetails|jobdetails|über diese stelle|anstellungsart|beschäftigungsart|art der stelle)',
    ],
    outside: [
      '(?:ähnliche|weitere|andere|passende|neueste|aktuelle|mehr|verwandte|alle|offene|andere offene)+(?: (?:offene|passende|interessante))? (?:jobs?|stellen(?:angebote|anzeigen)?|positionen|angebote|(?:job)?anzeigen)(?: .{0,40})?|jobs? (?:finden|suchen|in .{2,30})|jobalarm|newsletter|diese stelle teilen|teilen|kommentare?|kommentar schreiben|anmelden|einloggen|registrieren|cookie-?einstellungen|das könnte (?:dich|sie) auch interessieren|online bewerben|bewerbungsformular|persönliche (?:daten|angaben)|lebenslauf|anschreiben',
    ],
  },
  weak: {
    required: [
      'profil|qualifikation(?:en)?|anforderungen|voraussetzungen|kenntnisse|erfahrung|ausbildung|fähigkeiten|du bist|sie sind|du hast|sie haben|wir suchen|wir erwarten|kompetenzen|deine stärken|ihre stärken|sprachen|skills',
    ],
    preferred: ['idealerweise|von vorteil|wünschenswert|optional|ein plus'],
    duties: [
      'aufgaben|tätigkeiten?|verantwortung|du|sie|deine aufgabe|ihre aufgabe|(?:deine|ihre|die) (?:rolle|mission|herausforderung)|der job',
    ],
    benefits: ['benefits|leistungen|vorteile|wir bieten'],
    pay: ['gehalt|vergütung|lohn'],
    about: ['das team|das unternehmen|wir'],
    legal: ['hinweise?|vielfalt|datenschutz'],
    apply: ['bewerbung|kontakt|interesse|interessiert|bewerben'],
    unknown: ['stelle|position|rolle|standort|arbeitszeit|beginn'],
    outside: ['teilen|anmelden|lebenslauf|newsletter'],
  },
  names: [],
  noise: [
    '(?:zum|direkt zum|springe zum) (?:haupt)?inhalt.{0,20}|(?:zurück|zur) .{3,25}(?:übersicht|suche|liste)|mehr (?:anzeigen|lesen|erfahren)|(?:job|stelle|anzeige) (?:merken|teilen|speichern|melden|drucken)|drucken|teilen|merken|anmelden|registrieren|schnellbewerbung',
  ],
  unmistakable: 'anforderungen|voraussetzungen|aufgaben|qualifikationen|benefits',
  openers: 'was|das|dein|deine|ihr|ihre|wir|du|sie|wen|wer|über',
  keywords: [
    ['outside', '(?:ähnliche|weitere|passende) (?:jobs|stellen)'],
    ['preferred', '(?:von vorteil|wünschenswert|pluspunkt)'],
    ['required', '(?:profil|qualifikation|anforderung|voraussetzung|mitbring|auszeichne|was wir erwarten)'],
    ['duties', '(?:aufgaben|verantwortung|tätigkeit)'],
    ['benefits', '(?:bieten|benefits|vorteile|darauf freuen)'],
    ['apply', '(?:bewerbung|bewerben|ansprechpartner)'],
  ],
};
