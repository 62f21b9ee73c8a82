/*
 * How postings write what the Reading has no field for. All patterns are for folded text: lower case, no accents,
 * plain hyphens and apostrophes. Every repetition is bounded.
 */
import type { Burden, Seniority } from './profile.ts';

export const LEVELS: Readonly<Record<Seniority, RegExp>> = {
  intern:
    /\b(?:intern|interns|internship|internships|co-?op|trainee|praktikum|praktikant(?:in)?|werkstudent(?:in)?|working student|stagiaire|stage de|estagi(?:o|ario|aria)|becari[oa]|practicas|tirocinio|stagista|stage|apprentice(?:ship)?|ausbildung|azubi|praktyki|stazysta)\b/,
  junior:
    /\b(?:junior|jr|entry[- ]level|new grad(?:uate)?s?|graduate|early[- ]career|associate (?:software|data|product|engineer|developer|analyst|consultant)|berufseinsteiger(?:in)?|debutant|level 1|engineer i)\b/,
  mid: /\b(?:mid|mid[- ]level|middle|intermediate|mid[- ]senior|confirme|pleno|level 2|engineer ii)\b/,
  senior: /\b(?:senior|sr|experienced|senior-level|level 3|engineer iii)\b|\bsr\./,
  lead: /\b(?:lead|staff (?:software|engineer|machine|data|developer|product|site|platform|security|designer|frontend|backend|scientist|ml)|principal|leader|team ?lead|teamleit(?:er|ung)|tech lead|architect|charge nurse|oberarzt|head nurse)\b/,
  executive:
    /\b(?:director|vp|vice president|head of|chief|c[etfmio]o|executive director|managing director|geschaftsfuhr(?:er|ung)|directeur|diretor|president)\b/,
};

/** A line of the page that names the level: "Experience level: Senior". */
export const LEVEL_LINE =
  /\b(?:experience|seniority|career|job|karriere)[- ]?(?:level|stufe|niveau)[: ]{1,3}(?:internship|entry[- ]level|junior|associate|mid[- ]senior(?: level)?|mid[- ]level|senior|lead|director|executive)[a-z ,/-]{0,30}/;

export const UNPAID =
  /\b(?:unpaid (?:internship|position|role|opportunity|work|volunteer)|is (?:an? )?unpaid|voluntary and unpaid|no (?:salary|pay|compensation) is (?:paid|offered)|unbezahlt(?:e|es|er)? (?:praktikum|stelle)|non remunere|nao remunerad[oa]|no remunerad[oa])\b/;

interface Said {
  /** The posting asks for it. */
  readonly asked: RegExp;
  /** In the same sentence, these words take it back: "no weekends". */
  readonly not: RegExp;
  /** The posting says that it is not asked for. */
  readonly free: RegExp;
}

const NO = /\b(?:no|not|never|without|kein|keine|keinen|ohne|pas de|sans|sin|sem)\b/;

export const BURDEN_WORDS: Readonly<Record<Burden, Said>> = {
  onCall: {
    asked:
      /\bon-?[ -]?call\b|\brufbereitschaft|\bbereitschaftsdienst|\bastreinte|\bguardias?\b|\bpager duty\b|\bsobreaviso\b|\bdyzur/,
    not: NO,
    free: /\b(?:no|without|not) (?:any )?on-?[ -]?call\b|\bkeine?n? (?:rufbereitschaft|bereitschaftsdienst)/,
  },
  nights: {
    asked:
      /\b(?:night|overnight|graveyard|3rd|third)[- ]?shifts?\b|\bnights? (?:and|or|&|\/) (?:weekends?|holidays?)|\b(?:work|working|availability|available|rotating|evenings?,?|evenings? (?:and|or|&)) nights?\b|\bnight and weekend\b|\bnachtschicht|\bnachtdienst|\bnachtarbeit|\bdreischicht|\b3-schicht|\bdrei-?schicht|\bwechselschicht|\bschichtdienst (?:mit|inkl)[a-z. ]{0,12}nacht|\btravail de nuit|\bequipe de nuit|\bturno de noche|\bturno noturno|\b7 ?p\.?m?\.? ?(?:-|to) ?7 ?a|\b19:00 ?(?:-|to) ?0?7:00|\btravail en 3x8/,
    not: NO,
    free: /\b(?:no|without|never) (?:any )?(?:overnight|night)s?\b|\bkeine?n? (?:nachtschicht|nachtdienst|nachtarbeit)|\bday shifts? only\b|\bdays only\b/,
  },
  weekends: {
    asked:
      /\b(?:weekend|weekends|saturdays?|sundays?)\b(?! ?(?:getaway|retreat))|\bwochenend(?:e|en|dienst|arbeit)|\bsamstags?\b|\bsonntags?\b|\bweek-?ends?\b|\bfines? de semana|\bsabados?\b|\bfim de semana|\bfins de semana|\bevery other weekend/,
    not: /\b(?:no|not|never|without|kein|keine|keinen|ohne|freie|off|free|pas de|sin)\b/,
    free: /\b(?:no|without|never|free|off) (?:any |every |on )?(?:weekend|saturday|sunday)s?\b|\b(?:weekends|saturdays and sundays) (?:off|free)\b|mon(?:day)?s? ?(?:-|to|through|thru|until|till|\/) ?fri(?:day)?s?\b|\bm ?- ?f\b|\bfreie wochenenden|\bkein(?:e)? (?:wochenenddienst|wochenendarbeit)|\bmontags? bis freitags?\b|\bmo\.? ?- ?fr\b|\blundi au vendredi|\blunes a viernes|\bsegunda a sexta/,
  },
  physical: {
    asked:
      /\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?|move|moving)\b[^.;\n]{0,50}\b\d{2,3} ?(?:lbs?|pounds?|kg|kilos?|kilograms?)|\bstand(?:ing)? (?:for )?(?:long|extended|prolonged|\d)|\bphysical(?:ly)? (?:demand(?:s|ing)|fit(?:ness)?|stamina|requirements?|effort)|\b(?:bend|stoop|kneel|crouch|climb)(?:ing)?\b|\bheavy lifting\b|\bkorperlich(?:e|en|er)? (?:fit(?:ness)?|belast\w{1,12}|arbeit)|\bheben und tragen\b|\bport de charges|\besfuerzo fisico/,
    not: /\b(?:no|not required|without) (?:heavy )?(?:lifting|physical)/,
    free: /\bno (?:heavy )?lifting\b|\bsedentary (?:work|role|position)\b/,
  },
};

export const TRAVEL_NONE =
  /\bno travel\b|\btravel(?:ling|ing)? (?:is )?not required\b|\bkeine (?:dienst)?reisen\b/;
export const TRAVEL_PERCENT =
  /\b(?:travel\w{0,5}|reis\w{1,14}|deplacements?|viaj\w{1,4}|viag\w{1,4})\b[^.\n]{0,40}?\b(\d{1,3}) ?%|\b(\d{1,3}) ?% (?:of the time )?(?:travel|reise|deplacement)/;

/** Hours of work a week: one figure or two. */
export const WEEK_HOURS =
  /\b(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|to|bis|a|–) ?(\d{1,2}(?:[.,]\d{1,2})?))? ?(?:\+ ?)?(?:hours?|hrs?\.?|std\.?|stunden|heures|h|horas|ore|uur|uren|timmar|godzin)(?: of work)? ?(?:\/|per|a|an?|each|pro|par|por|a la|alla|in der|je|die|op de|i|w|\()? ?(?:week|wk|woche|semaine|semana|settimana|vecka|tydzien|tygodniu|weekly|semanales|semanais|hebdomadaires|settimanali|wochentlich)|\b(\d{1,2}(?:[.,]\d{1,2})?)[- ](?:hours?|stunden|hour)[- ](?:work[- ]?)?(?:week|woche)/;
/** "Part time (20 hours)", "weekly hours: 38.5". */
export const HOURS_AFTER =
  /\b(?:weekly hours|hours (?:per|a) week|wochenstunden|wochenarbeitszeit)[: ]{1,3}(\d{1,2}(?:[.,]\d{1,2})?)/;

export const AGENCY =
  /\b(?:on behalf of (?:our|a|one of our) clients?|one of our (?:[\w-]+ ){0,3}clients\b|our client(?:,| is | are | seeks | has | needs | requires )|we are (?:a|an) (?:[\w-]+ ){0,3}(?:staffing|recruitment|recruiting) (?:agency|firm|company)|acting as an employment agency|i(?:'m| am) (?:representing|recruiting for|partnering with)|(?:im|in) (?:kunden)?auftrag (?:unseres|eines) kunden|fur (?:unseren|einen unserer) kunden|personaldienstleist\w{1,6}|arbeitnehmeruberlassung|pour (?:le compte de|l.un de nos|un de nos) clients?|cabinet de recrutement|uitzendbureau|nosso cliente|nuestro cliente|empresa de trabajo temporal|agenzia per il lavoro)/;

export const CITIZEN =
  /\b(?:u\.?s\.?|united states|american|uk|british|australian|canadian|german|eu|indian|singapore)[ -]?(?:citizens?(?:hip)?|nationals?|passport)\b|\bcitizens?(?:hip)? (?:of|is required|required)|\bdeutsche staatsangehorigkeit|\bmust be a citizen/;

export const CLEARANCE =
  /\b(?:security clearance|clearance level|(?:top )?secret clearance|ts\/sci|sc clear(?:ed|ance)|dv clear(?:ed|ance)|active (?:ts|secret|top secret)|public trust|bpss|nv1|nv2|sicherheitsuberprufung|u2-uberprufung|habilitation (?:secret|defense))\b/;

export const LICENCE =
  /\b(?:licen[cs]\w{0,6}|certif\w{0,9}|registered|registration|endorsement|accredit\w{0,7}|chartered|board[- ]certified|credential\w{0,5}|fuhrerschein|approbation|pflegefach\w{1,8}|pflegekraft|krankenpfleger(?:in)?|altenpfleger(?:in)?|staatlich anerkannt\w{0,2}|staatsexamen|qts|examen|examiniert\w{0,3}|meisterbrief|diplom|permis|carnet|cdl|rn|lpn|lvn|cna|bls|acls|pals|nrp|cpr|tncc|ccrn|cpa|cma|cfa|cfp|cpwa|acca|pmp|csm|cissp|cism|cisa|pe|eit|fe|emt|aemt|dea|npi|lcsw|lmsw|lmft|lpc|np|crna|pt|dpt|ot|slp|twic|hazmat|osha|epa|nate|series \d{1,2}|shrm-?\w{0,3}|phr|sphr|servsafe|teaching credential)\b/;

/** What binds remote work to places; the places stand in the last group. */
export const REMOTE_LIMITS: readonly RegExp[] = [
  /\b(?:must|need to|have to|required to|should|only|candidates?|applicants?|you(?:'re| are| will| must)?)\b[^.\n]{0,40}\b(?:based|reside|located|live|living|residents?|residing)\b[^.\n]{0,12}\b(?:in|within|of)\b ([^.\n]{2,70})/,
  /\b(?:only|able to|can) (?:hire|hiring|employ|accept|consider)\b[^.\n]{0,40}\b(?:in|within|from)\b ([^.\n]{2,70})/,
  /\b(?:fully |100% )?remote(?:ly)?\b[ ,:-]{0,3}(?:anywhere |work |from )?(?:in|within|from|across) (?:the )?([^.\n]{2,50})/,
  /\bremote\b ?[-–:(|,/]{1,2} ?([^.\n)]{2,30})(?: only|\))/,
];

/** Words for how well a language is spoken → the level of the Common European Framework that they mean at least. */
/** A level of the Common European Framework right behind a language's name: "Deutschkenntnisse (mind. B2)". */
export const CODE_BEHIND = /^[a-z]{0,12} ?[([] ?(?:[a-z.]{1,14} ?){0,2}([abc][12])\b/;

/** Examinations that are named with a subject: no spoken language is asked for. */
export const EXAMINATIONS = /\b(?:i?gcses?|[ao]-? ?levels?|highers|abitur|matura)\b/;

export const LANGUAGE_WORDS: readonly (readonly [
  'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native',
  RegExp,
])[] = [
  ['A1', /\ba1\b/g],
  ['A2', /\ba2\b|\b(?:basic|grundkenntnisse|elementary|notions)\b/g],
  ['B1', /\bb1\b|\b(?:conversational|intermediate|moyen)\b/g],
  [
    'B2',
    /\bb2\b|\b(?:good|gute[ns]?|professional|business|working (?:proficiency|knowledge)|upper[- ]intermediate|bon(?:ne)? niveau|buen nivel)\b/g,
  ],
  [
    'C1',
    /\bc1\b|\b(?:fluent(?:ly)?|fluency|excellent|advanced|very good|sehr gute[ns]?|fliessend(?:e[sn]?)?|verhandlungssicher(?:e[sn]?)?|courant|couramment|fluid[oa]|fluente|biegl\w{1,3}|flytande|vloeiend)\b/g,
  ],
  ['C2', /\bc2\b|\b(?:near[- ]native|mastery)\b/g],
  [
    'native',
    /\b(?:native(?: speaker)?|mother tongue|muttersprach\w{1,8}|langue maternelle|nativo|bilingual)\b/g,
  ],
];

/** The degree may still be under way. */
export const STUDYING =
  /\b(?:enrolled|enrolment|enrollment|pursuing|working towards?|studying|student|currently (?:attending|completing)|candidate for|in progress|undergraduate|immatrikuliert|eingeschrieben|studierend\w{0,2}|studium der|etudiant|cursando|estudando|estudiante|studente|student)\b/;

/** Where a line begins to name the fields of a degree; they stand in the first group. */
export const FIELD_BEGINS =
  /\b(?:degree|diploma|bachelor(?:'?s)?|master(?:'?s)?|bsc?|ba|msc?|ma|phd|doctorate|background|bs\/ms|abschluss|studium|studienabschluss|ausbildung|hochschulabschluss|hochschulstudium|diplome|formation|licence|grado|laurea)\b[^.;]{0,45}?\b(?:in|of|der|des|als|zum|zur|im bereich|en|em) ([^.;]{3,160})/;

/** Fields of study that are one another's other name or kind; folded. */
export const FIELD_NAMES: readonly (readonly string[])[] = [
  [
    'computer science',
    'cs',
    'informatik',
    'informatique',
    'informatica',
    'ciencias de la computacion',
    'ciencia da computacao',
    'computing',
    'software engineering',
    'software development',
    'computer engineering',
    'information technology',
    'technical field',
    'technical discipline',
    'technical subject',
    'stem',
    'stem field',
    'engineering, computer science',
  ],
  [
    'electrical engineering',
    'electronic engineering',
    'elektrotechnik',
    'engineering',
    'technical field',
    'stem',
  ],
  ['mechanical engineering', 'maschinenbau', 'engineering', 'technical field', 'stem'],
  ['mathematics', 'math', 'maths', 'mathematik', 'stem', 'quantitative field', 'quantitative discipline'],
  ['statistics', 'statistik', 'stem', 'quantitative field', 'quantitative discipline'],
  ['data science', 'computer science', 'stem', 'quantitative field', 'quantitative discipline'],
  ['physics', 'physik', 'stem', 'quantitative field', 'natural sciences'],
  ['economics', 'volkswirtschaft', 'quantitative field', 'business', 'social sciences'],
  ['business', 'business administration', 'management', 'betriebswirtschaft', 'bwl', 'commerce', 'marketing'],
  ['accounting', 'finance', 'rechnungswesen', 'business'],
  [
    'nursing',
    'pflege',
    'pflegefachkraft',
    'krankenpflege',
    'gesundheits- und krankenpflege',
    'healthcare',
    'bsn',
    'adn',
  ],
  ['education', 'teaching', 'padagogik', 'lehramt', 'early childhood education'],
  ['psychology', 'psychologie', 'social sciences', 'behavioral science'],
  ['biology', 'biologie', 'life sciences', 'natural sciences', 'stem'],
  ['chemistry', 'chemie', 'natural sciences', 'life sciences', 'stem'],
];

export const DRIVING =
  /\b(?:driv(?:er'?s?|ing)'? ?(?:licen[cs]e|license)|pkw-fuhrerschein|fuhrerschein(?:klasse)?(?: (?:der )?klasse)?(?: b)?\b|permis (?:b|de conduire)|rijbewijs(?: b)?|carnet de conducir|permiso de conducir|carta de conducao|cnh|patente b|korkort|prawo jazdy)/;

export const AUTHORIZED =
  /\b(?:(?:legally )?authori[sz]ed to work|authori[sz]ation to work|work authori[sz]ation|(?:legal )?right to work|eligible to work|eligibility to work|work permit|permitted to work|arbeitserlaubnis|aufenthalts(?:titel|erlaubnis)|berechtigung zur beschaftigung|arbeitsberechtigung|permis de travail|permiso de trabajo)\b/;

/** A line that asks for more than the beginnings of a skill. */
export const ADVANCED =
  /\b(?:advanced|expert(?:ise)?|in-depth|deep|mastery|master of|extensive|fundierte?n?|tiefgehende?n?|vertiefte?n?|avance(?:e|es|s)?|avanzad[oa]s?|avancad[oa]s?)\b/;
