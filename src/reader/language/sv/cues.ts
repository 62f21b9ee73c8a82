import { cueWords } from '../words.ts';

/** What Swedish sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:minst|lägst) .{0,20}\\d års?.{0,30}erfarenhet|\\d-?\\d? års .{0,20}erfarenhet|(?:några|ett par|flera) års (?:\\p{L}+ )?erfarenhet',
    '(?:du|dig som) (?:som söker )?(?:har|ska ha|bör ha|behöver ha|behärskar|besitter)(?!\\p{L}).{0,80}(?:erfarenhet|utbildning|kunskap|examen|körkort|bakgrund|förståelse|kompetens)',
    '(?:är|anses som|ses som) (?:\\p{L}+ ){0,2}(?:meriterande|ett krav|ett plus|en fördel|en merit|önskvärt|obligatoriskt)',
    'vi söker (?:nu )?(?:efter )?(?:en |dig |någon )(?:\\p{L}+ ){0,3}med (?:\\p{L}+ )?(?:erfarenhet|kompetens|kunskap)',
    '^(?:speciellt |extra |särskilt |mycket )?meriterande',
    '(?:tror|ser|önskar) vi (?:gärna )?att du(?!\\p{L})|vi (?:ser (?:gärna |helst |också )?att du|förväntar oss att du|önskar att du|söker dig som|letar efter dig som|tror att du)(?!\\p{L})',
  ],
  starts: [
    '(?:har |god[at]? |mycket |dokumenterad |relevant |goda |minst |lång |flerårig |gedigen |avslutad |kunna |flytande |några års |ett par års |\\d+ års |körkort|en |ett |förstklassig )*(?:erfarenhet|kunskap(?:er)?|förmåga|utbildning|examen|körkort|svenska|engelska|legitimation|intresse|b-körkort|eftergymnasial|gymnasieexamen|högskoleutbildning|högskoleexamen|civilingenjör|\\p{L}*kompetens|\\p{L}*utbildning|\\p{L}*kunskaper|samarbetsförmåga|initiativförmåga|noggrann(?:het)?|flexibel|flexibilitet|självgående|strukturerad|social|lyhörd|ansvarstagande|serviceinriktad|truckkort|stresstålig|problemlösare|lagspelare|kommunikativ|initiativtagande|analytisk|drivande|driven|vana (?:av|vid)|yrkesvana)(?!\\p{L})',
    '(?:du (?:har|är|kan|behärskar|talar|trivs|besitter|gillar|tycker om|drivs|bör|ska ha|behöver|brinner)|har (?:du )?(?:med dig|en|ett|erfarenhet|relevant)|som person (?:är|gillar|trivs) du|utöver det har du|(?:vidare|dessutom|även) (?:har|är) du)(?!\\p{L})',
  ],
  preferred: [
    '(?:meriterande|gärna|en (?:stor |klar |extra )?fördel|ett (?:stort )?plus|en merit|inte ett krav|inget (?:krav|måste)|önskvär(?:t|da?)|(?:är|ser vi) positivt om|bonus)(?!\\p{L})',
  ],
  required: ['(?<!inte ett )(?<!inget )(?:krav|måste|ska ha|skall|obligatoriskt)(?!\\p{L})'],
  leads: [
    ['preferred', '(?:meriterande|önskvärt|(?:en )?fördel|ett plus)'],
    ['benefits', '(?:vi erbjuder|du erbjuds|erbjuder vi|erbjudande)'],
    ['unknown', '^(?:övrig(?:t| information)|praktisk information|om anställningen)'],
    ['duties', '(?:arbetsuppgifter|ingår|du kommer att|ansvarar)'],
    ['required', '(?:krav|söker|förväntningar|du (?:har|är|kan)|kvalifikationer|är du|person|profil)'],
  ],
  breaks: [
    ['pay', '(?:lön(?!\\p{L}|sam)|ingångslön|månadslön|kollektivavtal)'],
    [
      'legal',
      '(?:mångfald|diskriminering|personuppgifter|likabehandling|annonsförsäljare|bemanningsföretag|rekryteringsbolag)',
    ],
    ['benefits', '(?:vi erbjuder|du erbjuds|friskvård|semester|förmåner|hos oss får du)'],
    [
      'apply',
      '(?:din ansökan|ansök|skicka|urval|intervju|(?:låter|känns) det(?: här)? |sök (?:jobbet|tjänsten|redan)|kontakta|välkommen|frågor om|cv|tillträde|anställningsform|publicer)',
    ],
    [
      'about',
      '(?:bolaget|företaget (?:är|har)|vi är (?:ett|en)|vi drivs|vårt (?:företag|team|bolag)|^(?:om oss|\\p{L}+ (?:ab )?är (?:en del|ett|en|sveriges|nordens))|grundades|medarbetare i)',
    ],
  ],
  never: [
    '^(?:vi (?!ser|söker|letar|tror)|vår |vårt |våra |hos oss |låter |skicka |sök |välkommen |är du (?!.*erfarenhet))',
    '(?:personuppgifter|annonsförsäljare|din ansökan)',
  ],
  binders:
    'har|och|eller|en|ett|den|det|de|i|på|av|med|för|till|från|om|vid|hos|som|att|är|din|ditt|dina|vår|vårt|våra|samt|inom|under|över|efter|utan|mot|följande|nedan',
  abbreviations:
    't\\.ex|bl\\.a|m\\.m|m\\.fl|dvs|d\\.v\\.s|ca|etc|osv|o\\.s\\.v|tel|nr|kl|resp|inkl|f\\.n|ev|s\\.k|t|ex|bl|m|fl|k',
});
