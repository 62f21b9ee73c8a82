import { headingWords } from '../words.ts';

/** Swedish headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      'vi (?:söker|letar)(?: nu)? efter (?:dig|någon|en person)(?: som.{0,20})?|för att (?:fungera|lyckas|trivas) .{5,50} (?:behöver|ska|bör) du',
      '(?:som person är du|du som person|vem vi söker|vi tror att du(?: som söker)?|dina (?:egenskaper|erfarenheter|kunskaper|kvalifikationer)|vad vi söker(?: hos dig)?|vi (?:letar efter|ser att du)(?: dig som| som söker)?|för att (?:lyckas|trivas) (?:i rollen|hos oss).{0,30}|utbildning(?:skrav)?(?:,| och) .{3,30}|(?:formella |grundläggande )?(?:krav|behörighet)(?:skrav|sprofil)?|kravprofil|önskad profil|är det(?:ta| här)? du|är du den vi söker|mer om dig|vem (?:trivs|passar).{0,20}|våra förväntningar.{0,15}|vi förväntar oss.{0,15})',
      '(?:våra |dina )?(?:kvalifikationer|krav|kompetens|kompetenser|profil|skallkrav|ska-krav|utbildning|erfarenhet)(?: (?:och (?:bakgrund|erfarenhet|egenskaper|kompetens|kvalifikationer))|på (?:dig|kandidatens kompetens)| för tjänsten)*|vem (?:är du|söker vi)|(?:vad )?vi söker(?: dig som)?|(?:du|dig) som (?:söker|har)?|om dig|profil & bakgrund|vi söker dig som|vi ser gärna att du(?: har)?|krav för rollen|det här söker vi|din (?:profil|bakgrund|kompetens)|vem är du|personliga egenskaper',
    ],
    preferred: [
      '(?:det är (?:även |också )?(?:meriterande|ett plus) (?:om|med|att)(?: du(?: (?:har|är|kan))?)?(?: erfarenhet av| kunskap om)?|meriterande (?:om du har|kvalifikationer|erfarenheter?|för tjänsten)|önskvärt|önskemål|önskad (?:erfarenhet|kompetens|kunskap))',
      '(?:meriterande|mervärden(?:\\/meriterande)?|det är meriterande(?: om du)?|bör-?krav|plus(?: i kanten)?|meriterande är)',
    ],
    duties: [
      '(?:arbetsbeskrivning|dina uppgifter|(?:i )?din roll|(?:vad|det här) (?:kommer du|du kommer|får du|ska du)(?: att)? .{2,20}|rollen som .{3,40})',
      '(?:dina |huvudsakliga )?(?:arbetsuppgifter|uppgifter|ansvarsområden|ansvar|uppdragsbeskrivning|roll|uppdrag)(?: .{0,30})?|(?:vad (?:du kommer att göra|innebär rollen)|roll ?beskrivning)',
    ],
    benefits: [
      '(?:erbjudande(?:t)?(?: till dig)?|du erbjuds|detta (?:erbjuder vi|får du)|hos oss (?:får du|erbjuds du)|våra förmåner|(?:det (?:här )?|vad )?(?:kan )?vi (?:kan )?erbjuda?(?:r)?(?: dig)?)',
      '(?:vi erbjuder(?: dig)?|förmåner|vad vi erbjuder|.{2,30} erbjuder|varför .{2,40}|vad erbjuder vi)',
    ],
    pay: ['(?:lön|lön och anställningsvillkor|ersättning)(?: .{0,20})?'],
    about: [
      '(?:teamet|vårt team|avdelningen|arbetsplatsen|bakgrund|kort om oss|vi på .{2,30}|företaget|företagspresentation|verksamheten|information om företaget)',
      '(?:om (?!tjänsten|rollen|jobbet|uppdraget|konsultuppdraget|anställning|dig)(?:oss|företaget|.{2,20})|vilka är vi|vi är|arbetsglädje|utveckling på .{2,30})',
    ],
    apply: [
      '(?:ansökan och .{3,30}|rekrytering|intresserad|låter det intressant|känner du igen dig|urval|frågor|vid frågor|varmt välkommen.{0,30})',
      '(?:ansökan|så (?:ansöker|söker) du|kontakt|välkommen med din ansökan|rekryteringsprocess(?:en)?|ansök)',
    ],
    unknown: [
      '(?:(?:information )?om (?:tjänsten|rollen|jobbet|uppdraget|konsultuppdraget|anställningen)|tjänsten|rollen|jobbet)',
      '(?:övrig(?:a|t)? (?:information|upplysningar)|praktisk information|anställning(?:svillkor)?|arbetstid(?:er)?|tillträde.{0,20}|start)',
      '(?:placering|ort|anställningsform|omfattning|övrigt|tillträde|nivå)',
    ],
    outside: ['(?:liknande (?:jobb|annonser).{0,30}|fler (?:jobb|annonser|lediga jobb).{0,30}|dela .{0,20})'],
  },
  unmistakable: 'arbetsuppgifter|kvalifikationer|meriterande|arbetsbeskrivning|krav|förmåner|skallkrav',
  openers: 'vad|vem|vi|om|din|dina|det|du|så|varför',
  keywords: [
    ['preferred', 'meriterande'],
    ['required', 'kvalifikationer|krav|söker|bakgrund'],
    ['duties', 'arbetsuppgifter|ansvar'],
    ['benefits', 'erbjuder|förmåner'],
  ],
});
