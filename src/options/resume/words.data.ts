import type { Degree } from '../../posting/reading.ts';
import type { Language, MySkill } from '../../fit/profile.ts';

/*
 * Words of résumés, in the languages of the reader. Patterns over lower-case text with straight apostrophes; plain
 * alternatives without nested repeats, so that they are linear.
 */

/** What a part of a résumé is about, by its heading. The first that fits counts. */
export type Part = 'education' | 'languages' | 'licences' | 'skills' | 'experience' | 'other';

export const HEADINGS: readonly (readonly [Part, string])[] = [
  [
    'licences',
    'licen[cs]es?|certificat|accreditation|zertifikat|bescheinigung|habilitation|certificados|certificaten|uprawnienia|certyfikat|資格',
  ],
  [
    'languages',
    'languages?|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lingue|talen|talenkennis|języki|języków|språk|jazyky|jazykové|語学|言語|שפות|línguas',
  ],
  [
    'education',
    'education|academic|qualifications?|studies|schooling|degrees?|ausbildung|studium|bildung|schulbildung|formation|études|diplômes?|formación|educación|estudios|istruzione|formazione|opleiding|onderwijs|wykształcenie|edukacja|utbildning|vzdělání|formação|学歴|השכלה',
  ],
  [
    'experience',
    'experience|employment|work history|career|positions?|professional background|berufserfahrung|werdegang|laufbahn|berufspraxis|tätigkeiten|expériences?|parcours|experiencia|trayectoria|esperienz\\p{L}*|werkervaring|loopbaan|doświadczenie|erfarenhet|praxe|pracovní|experiência|職務経歴|職歴|ניסיון',
  ],
  [
    'skills',
    'skills?|technologies|tools|expertise|competenc\\p{L}*|kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|conocimientos|competenze|vaardigheden|umiejętności|kompetenser|dovednosti|スキル|כישורים',
  ],
  [
    'other',
    'summary|profile|about me|objective|interests|hobbies|references|publications|projects|awards|volunteer\\p{L}*|contact|personal|persönliche daten|interessen|ehrenamt|loisirs|intérêts|publikationen|projekte|intereses|interessi',
  ],
];

/** Month names by their first letters, January first. */
export const MONTHS: readonly string[] = [
  'jan|janv|ene|gen|sty|led|tammi',
  'feb|fév|fev|lut|úno',
  'mar|mär|mrt|bře',
  'apr|avr|abr|kwi|dub',
  'may|mai|maj|mei|mag|kvě|maio',
  'jun|juin|giu|cze|čvn',
  'jul|juil|lug|lip|čvc',
  'aug|août|aou|ago|sie|srp',
  'sep|sept|set|wrz|zář',
  'oct|okt|out|ott|paź|říj',
  'nov|lis',
  'dec|dez|déc|dic|gru|pro',
];

export const PRESENT =
  "present|now|today|current|currently|ongoing|to date|heute|jetzt|aktuell|laufend|présent|présente|aujourd'hui|actuel|actualidad|presente|actual|actualmente|oggi|attuale|heden|nu|obecnie|dziś|nuvarande|současnost|dnes|atual|現在|היום";

export const UNTIL = '-|–|—|−|~|〜|to|until|till|through|bis|à|au|a|al|até|hasta|tot|t\\/m|do|till och med';

export const YEARS = 'years?|yrs?|jahre?n?|ans?|années?|años?|anni|anno|jaar|lata?|lat|år|let|roky?|anos?|年';

/** Degrees as people name their own, the highest last: where a line fits several, the highest counts. */
export const OWN_DEGREES: readonly (readonly [Degree, string])[] = [
  [
    'high school',
    'high school(?: diploma)?|secondary school|a-levels?|gcses?|\\bged\\b|abitur|matura|hochschulreife|realschulabschluss|baccalauréat|bachillerato|diploma di maturità|vwo|havo|liceum',
  ],
  [
    'certificate',
    'apprenticeship|vocational (?:training|diploma|certificate)|gesell(?:e|in)enbrief|gesellenbrief|abgeschlossene \\p{L}*ausbildung|kaufmann für|kauffrau für|facharbeiter\\p{L}*|meisterbrief|\\bcap\\b|bac pro|formación profesional|ciclo formativo|mbo\\b',
  ],
  ['associate', "associate(?:'s)? (?:degree|of)|\\ba\\.?a\\.?s\\.?(?= )|\\bbts\\b|\\bdut\\b|bac ?\\+ ?2"],
  [
    'bachelor',
    "bachelor(?:'s|s)?|baccalaureate|\\bb\\.? ?sc\\.?|\\bb\\.? ?eng\\.?|\\bb\\.? ?tech\\.?|\\bb\\.s\\.|\\bb\\.a\\.|\\bbsn\\b|\\bbba\\b|\\bbfa\\b|\\bb\\.? ?com\\.?|undergraduate degree|licenciatura|licenciad[oa]|grado en|licence (?:en|de|professionnelle)|laurea triennale|licencjat|kandidatexamen|bakalář\\p{L}*|hbo\\b|graduação",
  ],
  [
    'master',
    "master(?:'s|s)?(?= (?:degree|of|in|thesis|program)|,|$| –| -)|\\bm\\.? ?sc\\.?|\\bm\\.? ?eng\\.?|\\bm\\.s\\.|\\bm\\.a\\.|\\bmba\\b|\\bmph\\b|\\bmsn\\b|\\bmsw\\b|\\bm\\.? ?ed\\b|\\bdipl\\.|\\bdiplom(?:-\\p{L}+)?(?= )|magister|staatsexamen|diplôme d'ingénieur|bac ?\\+ ?5|máster|maestría|laurea magistrale|civilingenjör|mestrado|inženýr",
  ],
  [
    'professional',
    'juris doctor|\\bj\\.?d\\.?(?=,| from| \\()|doctor of (?:medicine|pharmacy|dental|veterinary)|\\bm\\.d\\.|\\bpharm\\.?d\\.?|approbation|volljurist\\p{L}*',
  ],
  [
    'doctorate',
    'ph\\.? ?d\\.?|doctorate|doctoral degree|doctor of philosophy|\\bd\\.? ?phil\\.?|\\bdnp\\b|\\bed\\.?d\\.?\\b|promotion zum|dr\\. (?:rer|phil|ing)|doctorat|doctorado|dottorato|doktorat|doktorsexamen|doutorado',
  ],
];

/** The degree is not there yet. */
export const STUDYING =
  'expected|anticipated|candidate|in progress|ongoing|student|studying|voraussichtlich|laufend|en cours|en curso|in corso|lopend|pågående';

/** Shortened: abbreviations that are also words, counted only where the line speaks of a school or a subject. */
export const SHORT_DEGREES: readonly (readonly [Degree, string])[] = [
  ['associate', 'AA|AS|AAS|ADN'],
  ['bachelor', 'BS|BA|BE|BSW|BCA'],
  ['master', 'MS|MA|ME|MCA'],
  ['professional', 'JD|MD|DDS|DVM'],
];
export const SCHOOL =
  'universit\\p{L}*|college|institute|school of|polytechnic|hochschule|\\bin [\\p{L}]|\\bgpa\\b|fachhochschule|école';

/** How well somebody says to know a thing. */
export const SKILL_WORDS: readonly (readonly [NonNullable<MySkill['level']>, string])[] = [
  [
    'basic',
    'basics?|beginner|basic knowledge|familiar|grundkenntnisse|grundlagen|notions|básico|base|basiskennis|podstawow\\p{L}*',
  ],
  [
    'good',
    'good|intermediate|proficient|working knowledge|gut|gute kenntnisse|fortgeschritten|intermédiaire|bonne|medio|intermedio|goed',
  ],
  [
    'expert',
    'expert|advanced|excellent|very good|sehr gut|experte|expertin|experten|avancé|avanzado|avanzato|expert-level|zeer goed|zaawansowan\\p{L}*',
  ],
];

/** How well somebody says to speak a language. The first that fits counts. */
export const LANGUAGE_WORDS: readonly (readonly [NonNullable<Language['level']>, string])[] = [
  [
    'native',
    'native|mother tongue|bilingual|first language|muttersprache|muttersprachlich|langue maternelle|lengua materna|nativ[oa]|madrelingua|moedertaal|język ojczysty|modersmål|mateřsk\\p{L}*|母語|ネイティブ|שפת אם',
  ],
  ['C2', 'c2|near-native|proficiency'],
  [
    'C1',
    'c1|fluent|fluently|full professional|advanced|verhandlungssicher|fließend|fliessend|courant|couramment|fluido|fluente|vloeiend|biegł\\p{L}*|flytande|plynn\\p{L}*|ビジネス',
  ],
  [
    'B2',
    'b2|professional working|upper intermediate|good|sehr gut|gut|business|professionnel|avanzado|goed|dobr\\p{L}*',
  ],
  [
    'B1',
    'b1|limited working|intermediate|conversational|mittlere|intermédiaire|intermedio|gemiddeld|średni\\p{L}*|日常会話',
  ],
  ['A2', 'a2|elementary|basic|grundkenntnisse|notions|básico|basis|podstaw\\p{L}*|grundläggande'],
  ['A1', 'a1|beginner|anfänger|débutant|principiante|beginner'],
];

/** Codes of languages that people name; their names in each language come from the browser itself. */
export const LANGUAGE_CODES =
  'en de fr es it pt nl zh yue ja ko ru uk pl cs sk hu ro bg el tr ar he hi ur bn pa ta te vi th fil id ms sv nb da fi et lv lt hr sr sl fa sw ca eu ga cy is af sq hy ka kk'.split(
    ' ',
  );
export const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'cs', 'ja', 'he'];
/** Names that the browser does not know, by the name it does. */
export const MORE_LANGUAGES: readonly (readonly [name: string, language: string])[] = [
  ['Mandarin', 'Chinese'],
  ['Tagalog', 'Filipino'],
  ['Farsi', 'Persian'],
  ['Norwegian', 'Norwegian'],
  ['Castilian', 'Spanish'],
  ['Flemish', 'Dutch'],
  ['American Sign Language', 'American Sign Language'],
];

/** A licence or certificate is named so. */
export const LICENCE_LINE =
  'licen[cs]e[ds]?|certified|certificate|certification|registered|registration|zertifi\\p{L}+|schein|approbation|permis|certifi\\p{L}+|licencia|patente|rijbewijs|uprawnieni\\p{L}*';

export const DRIVING =
  "driv(?:er|er's|ers|ing) licen[cs]e|führerschein|permis (?:de conduire|b)|carnet de conducir|patente (?:di guida|b)|rijbewijs|prawo jazdy|körkort|řidičsk\\p{L}* průkaz|carta de condução|運転免許";
