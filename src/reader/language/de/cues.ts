import { cueWords } from '../words.ts';

/** What German sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:mindestens|min\\.|über) \\p{L}*\\d? ?\\d* ?(?:jahre?n?) (?:\\p{L}+ ){0,3}(?:berufs)?erfahrung',
    '\\d\\+? ?(?:-|–|bis)? ?\\d? ?jahren? (?:\\p{L}+ ){0,3}\\p{L}*erfahrung',
    '(?:abgeschlossene[sn]?|erfolgreich abgeschlossene[sn]?) (?:\\p{L}+ ){0,3}(?:\\p{L}*studium|\\p{L}*ausbildung)',
    '(?:ist|sind|wäre|wären) (?:\\p{L}+ ){0,2}(?:von vorteil|wünschenswert|erforderlich|voraussetzung|zwingend|notwendig|ein muss)',
    '(?:du|sie) (?:verfügst|verfügen|bringst|bringen|besitzt|besitzen|beherrschst|beherrschen|hast|haben)\\b.{0,80}(?:erfahrung|kenntnisse|ausbildung|studium|verständnis|fähigkeit|abschluss)',
  ],
  starts: [
    '(?:sehr |idealerweise |erste |mehrjährige |einschlägige |fundierte |gute[rs]? |sehr gute |ausgeprägte[rs]? |praktische |nachweisbare |langjährige |umfassende |solide |tiefgehende |hohe[rs]? |sichere[rs]? |fließende |verhandlungssichere |relevante |berufliche |technisches |eine |ein |strukturierte |selbstständige |eigenständige |eigenverantwortliche |abgeschlossene[sn]? |erfolgreich abgeschlossene[sn]? |vorzugsweise |\\d\\+? jahre ){1,4}(?:und \\p{L}+ )?(?:\\p{L}+ )?\\p{L}*(?:erfahrung(?:en)?|kenntnisse|verständnis|ausbildung|studium|fähigkeit(?:en)?|umgang|arbeitsweise|bereitschaft|kommunikation\\p{L}*|motivation|interesse|affinität|abschluss|englisch|deutsch|auftreten|know-how|leidenschaft|\\p{L}*vermögen|\\p{L}*denken)',
    '(?:erfahrung(?:en)?|kenntnisse|freude|spaß|bereitschaft|interesse|fähigkeit|verständnis|teamfähigkeit|\\p{L}*fähigkeit|zuverlässigkeit|führerschein|flexibilität|engagement|selbstständigkeit|leidenschaft|motivation|sorgfalt|belastbarkeit|reisebereitschaft|begeisterung|verhandlungssicher\\p{L}*|fließend\\p{L}*|sicherer? umgang|ausbildung als|studium|abschluss|berufserfahrung|quereinsteiger)(?!\\p{L})',
    '(?:du|sie) (?:hast|haben|bist|sind|verfügst|verfügen|bringst|bringen|besitzt|besitzen|sprichst|sprechen|beherrschst|beherrschen|kennst|kennen|arbeitest gerne|zeichnest)(?!\\p{L})',
  ],
  preferred: [
    '(?:von vorteil|wünschenswert|idealerweise|bevorzugt|vorteilhaft|gern(?:e)? gesehen|optional|ein plus|pluspunkt|kein muss|wäre (?:toll|schön|super|ideal|hilfreich)|nice to have|hilfreich|vorzugsweise|optimalerweise|bestenfalls|im idealfall|(?<!un)erwünscht|keine voraussetzung|nicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig))',
  ],
  required: [
    '(?<!keine |nicht |nicht zwingend |nicht unbedingt |k)(?:zwingend|erforderlich|voraussetzung|notwendig|unbedingt|ein muss|mindestens)',
  ],
  leads: [
    ['preferred', '(?:von vorteil|wünschenswert|idealerweise|wäre (?:toll|schön))'],
    ['benefits', '(?:wir bieten|bieten wir|dich erwartet|freuen auf)'],
    ['duties', '(?:aufgaben|verantwortlich|tätigkeiten|wirst du|werden sie)'],
    [
      'required',
      '(?:mitbringst|mitbringen|verfügst|verfügen|hast|haben|suchen|erwarten|profil|voraussetzung|qualifikation)',
    ],
  ],
  breaks: [
    ['pay', '(?:gehalt|vergütung|jahresbrutto|stundenlohn|entgeltgruppe)'],
    ['legal', '(?:chancengleichheit|unabhängig von|geschlecht|schwerbehinder|datenschutz|gleichstellung)'],
    [
      'benefits',
      '(?:wir bieten|urlaubstage|betriebliche altersvorsorge|weihnachtsgeld|jobrad|homeoffice-möglichkeit)',
    ],
    [
      'apply',
      '(?:bewirb dich|bewerben sie sich|bewerbung|freuen uns auf|ansprechpartner|rückfragen|lebenslauf)',
    ],
  ],
  never: [
    '(?:unabhängig von (?:geschlecht|alter|herkunft)|chancengleichheit|schwerbehinder|datenschutz)',
    '^(?:wir (?:sind|bieten|freuen|haben)|unser(?:e|en)? |bewirb dich|jetzt bewerben|bitte )',
  ],
  itemStarts:
    'Erfahrung|Erfahrungen|Kenntnisse|Sehr|Gute|Abgeschlossene|Abgeschlossenes|Erfolgreich|Mehrjährige|Idealerweise|Fundierte|Teamfähigkeit|Sicherer|Hohe|Ausgeprägte|Selbstständige',
  binders:
    'und|oder|der|die|das|den|dem|des|ein|eine|einer|einem|einen|in|im|mit|für|von|vom|zu|zum|zur|auf|an|am|bei|beim|als|sowie|über|aus|nach|unter|durch|gegen|ohne|um|wie|deine|ihre|unsere|seine|keine|bis|vor',
  abbreviations:
    'z\\.b|bzw|ca|usw|d\\.h|u\\.a|o\\.ä|inkl|evtl|ggf|mind|max|nr|str|tel|dr|prof|abs|vgl|etc|z|b|u|a|o|ä|d|h|eidg|einschl|bspw|gem|sog|vorauss',
});
