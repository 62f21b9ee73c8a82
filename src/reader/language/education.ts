import type { EducationWords } from './words.ts';

/* Degrees as postings name them. Patterns over lower-case text with straight apostrophes. */

const NONE = '(?!)';

export const education: Readonly<Record<string, EducationWords>> = {
  en: {
    degrees: {
      'high school':
        'high[- ]?school(?: (?:diploma|graduate|graduation|degree|education|equivalency|level|or))?|h\\.?s\\.? diploma|\\bged\\b|g\\.e\\.d\\.?|secondary (?:school|education)|\\bhiset\\b|12th grade|a[- ]levels?\\b|matriculation|\\bgcses?\\b',
      certificate:
        '(?:vocational|trade|technical|post[- ]secondary|college|community college|polytechnic|nursing|professional|postgraduate|apprenticeship|journeyman) (?:school )?(?:diploma|certificate|training|qualification|degree program)|trade school|vocational school|completed apprenticeship|apprenticeship (?:completion|qualification)|certificate (?:program|degree)|diploma in|college diploma',
      associate:
        "associate(?:'s|s'|s)?(?: of (?:arts|science|applied science)| ?['-]?s)?[ -](?:level )?degrees?|associate(?:'s|s'|s) (?:or|in|of|level|and|required|preferred)|associates?\\/|associate of (?:arts|science)|associate and |associates?(?: degree)? or|(?:2|two)[- ]year (?:college )?degree|foundation degree",
      bachelor:
        "bachelor(?:'s|s'|s|\\(s\\)|'s\\/master's)?\\b|bachelors|baccalaureate|(?:4|four)[- ]?(?:yr|year)(?: (?:college|university|undergraduate|accredited|bachelor'?s?))* degree|undergraduate (?:degree|studies|education)|(?:college|university)(?:[- ]level)? (?:degree|graduate|education)|degree from (?:a|an) (?:accredited )?(?:4|four)[- ]year|honou?rs degree|graduate from (?:a|an) (?:\\w+ )?(?:college|university)|bs(?:ee|cs|me|ce|n|ba)\\b|degree from an accredited (?:college|university)|\\bb\\.?\\s?tech\\b",
      master:
        "master(?:'s|s'|s)?(?: of [a-z]+)?[ -](?:degree|level|in|or|and|of|program|preferred|required|student)|master(?:'s|s')(?!\\w)|masters\\b(?= ?(?:\\/|,|\\.|;|\\)|degree|in|or|and|$))|\\bmsc\\b|\\bm\\.sc\\.?|\\bmba\\b|\\bm\\.b\\.a\\.?|\\bmph\\b|\\bmsw\\b|\\bmse?e\\b|\\bmscs\\b|\\bm\\.?\\s?tech\\b|(?<!under|under-|post)(?<!under )\\bgraduate degree|advanced (?:\\w+ )?degree|post[- ]?graduate (?:degree|qualification)|\\bm\\.?eng\\b|\\bmfa\\b|\\bm\\.?phil\\b|higher degree",
      doctorate:
        "ph\\.? ?d\\.?(?:'s|s)?(?!\\w)|\\bphds?\\b|doctorates?|doctoral|\\bdphil\\b|\\bedd\\b|\\bpsyd\\b|\\bdnp\\b",
      professional:
        '\\bj\\.?d\\.? (?:degree|from|required|preferred|or)|juris doctor|law degree|medical degree|\\bm\\.d\\.?(?= |,|;|\\/|$)|doctor of (?:medicine|pharmacy|dental|veterinary|osteopath\\w+|optometry|chiropractic|physical therapy|jurisprudence)|\\bpharm\\.?d\\b|\\bllb\\b|\\bllm\\b|\\bmbbs\\b|\\bdvm\\b|\\bdds\\b|\\bdmd\\b',
    },
    abbreviations: {
      associate: 'A\\.A\\.S?\\.?|A\\.S\\.?|AAS?|AS',
      bachelor:
        'B\\.?S\\.?(?:c\\.?|E\\.?)?|B\\.?A\\.?|B\\.?E\\.?|B\\.?Eng\\.?|BBA|BFA|B\\.?Com\\.?|BCA|BSN|BSW|BE',
      master: 'M\\.?S\\.?(?:c\\.?|E\\.?)?|M\\.?A\\.?|M\\.?E\\.?|MCA',
      professional: 'JD|J\\.D\\.?|MD|M\\.D\\.?',
    },
    company:
      'degrees?|diploma|in \\p{L}+|required|preferred|or (?:higher|above|equivalent|related|ms|m\\.s|bs|b\\.s|ba|ma|phd|ph\\.d|master|bachelor|advanced|an? |commensurate|in)|level|with|from|and \\d|\\+|\\d|program|education|or$',
    equivalent:
      '\\b(?:or|and\\/or|\\/)[^.;]{0,60}\\bequivalent|equivalent\\b[^.;]{0,40}\\b(?:experience|combination|education|training|qualification|work|practical|degree|knowledge|accepted|considered)|(?:experience|training)[^.;]{0,40}(?:in lieu|substitut|may be considered)|in lieu of|(?:or|and\\/or) (?:a |an |any )?(?:combination|commensurate|comparable|similar (?:work |professional )?experience|relevant (?:work |professional |industry )?experience|(?:work|practical|professional|industry|real-world|related|on-the-job|significant|demonstrated|proven|sufficient|extensive|years of) (?:\\w+ )?experience|experience\\b|\\d+\\+? years)|\\(or equivalent\\)|equivalency',
    not: "(?:no|without|not require an?|regardless of|don't (?:need|require|care about) an?|isn't required|not necessary)(?: \\w+){0,3} (?:degree|diploma)|degree (?:is )?(?:not|isn't) (?:required|necessary|needed|mandatory)|(?:team|group|network|co-?workers|colleagues) of (?:phds?|ph\\.d)|phds? (?:team|candidates? you)|student loan|tuition|scrum master|master (?:data|service|schedule|plan|agreement|chef|electrician|plumber|black belt|craftsm)",
  },
  de: {
    degrees: {
      'high school':
        'abitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss|matura',
      certificate:
        '\\p{L}*ausbildung(?: (?:zum|zur|als|im|in))?|gesellenbrief|facharbeiter\\p{L}*|\\p{L}*meister(?:brief|titel|prüfung|in)?(?= |,|\\.|$)|technikerausbildung|staatlich geprüfte\\p{L}*|berufsabschluss|lehre',
      bachelor:
        '\\p{L}*(?:hochschul|universitäts|fachhochschul)?studium|\\p{L}*hochschulabschluss|\\p{L}*studienabschluss|bachelor\\p{L}*|studium|universitätsabschluss|fachhochschulabschluss',
      master:
        'master(?:studium|abschluss|studiengang)?(?= |,|\\.|\\)|\\/|-|$)|diplom(?:\\p{L}*)?|magister|staatsexamen',
      doctorate: 'promotion|doktortitel|promoviert|dr\\.-titel',
      professional: 'approbation|zweites staatsexamen|volljurist\\p{L}*',
    },
    abbreviations: {},
    company: NONE,
    equivalent:
      'vergleichbar|gleichwertig|ähnliche (?:qualifikation|ausbildung)|oder (?:mehrjährige |entsprechende |einschlägige |langjährige )?(?:berufs)?erfahrung|quereinstei',
    not: 'weiterbildung|während (?:deiner|ihrer) ausbildung|ausbildungsplatz|auszubildende|duales studium als',
  },
  fr: {
    degrees: {
      'high school': '\\bbac\\b(?! ?\\+)|baccalauréat',
      certificate: '\\bcap\\b|\\bbep\\b|bac pro(?:fessionnel)?|titre professionnel|formation professionnelle',
      associate: 'bac ?\\+ ?2|\\bbts\\b|\\bdut\\b|\\bdeug\\b',
      bachelor: 'bac ?\\+ ?[34]|licence\\b|bachelor|\\bbut\\b(?= )',
      master:
        "bac ?\\+ ?5|master\\b|diplôme d'ingénieur|école d'ingénieurs?|école de commerce|grande école|diplôme universitaire|\\bmsc\\b|formation (?:supérieure|d'ingénieur)",
      doctorate: 'doctorat|bac ?\\+ ?8|thèse',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'équivalent|ou (?:une )?expérience',
    not: 'formation continue|permis',
  },
  es: {
    degrees: {
      'high school': '\\beso\\b|bachillerato|preparatoria',
      certificate:
        'formación profesional|ciclo formativo|grado medio|grado superior|\\bfp\\b|técnico superior|técnico medio',
      bachelor:
        'licenciatura|licenciad[oa]|grado (?:en|universitario)|título universitario|titulación universitaria|graduad[oa] en|ingeniería|carrera universitaria|estudios universitarios|diplomatura',
      master: 'máster|maestría|posgrado|postgrado',
      doctorate: 'doctorado',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'o equivalente|equivalente|o experiencia',
    not: 'scrum master|alto grado',
  },
  nl: {
    degrees: {
      'high school': '\\bvmbo\\b|\\bhavo\\b|\\bvwo\\b|middelbare school',
      certificate: '\\bmbo\\b|mbo[- ]?\\d?(?:[- ](?:niveau|diploma|opleiding))?|vakopleiding',
      bachelor:
        '\\bhbo\\b|hbo[- ](?:niveau|diploma|opleiding|denkniveau|werk)|\\bwo\\b|bachelor|hbo\\+?|universitaire opleiding|academisch',
      master: 'master(?:diploma|opleiding|s)?(?= |,|\\.|$)|wo[- ]master',
      doctorate: 'gepromoveerd|\\bphd\\b|promotie(?= in)',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'of gelijkwaardig|vergelijkbaar|of (?:relevante )?werkervaring',
    not: 'scrum master',
  },
  sv: {
    degrees: {
      'high school': 'gymnasie\\p{L}*|gymnasium',
      certificate: 'yrkeshögskole\\p{L}*|yrkesutbildning|yh-utbildning',
      bachelor:
        'kandidatexamen|högskoleexamen|högskoleutbildning|universitetsutbildning|akademisk (?:examen|utbildning)|högskoleingenjör|eftergymnasial utbildning|universitets- eller högskole\\p{L}*|legitimerad \\p{L}+',
      master: 'masterexamen|magisterexamen|civilingenjör\\p{L}*|civilekonom',
      doctorate: 'doktorsexamen|disputerad',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'eller motsvarande|likvärdig|motsvarande',
    not: NONE,
  },
  pt: {
    degrees: {
      'high school': 'ensino médio|ensino secundário|12\\.?º ano',
      certificate: 'curso técnico|ensino técnico|curso profissional|formação técnica',
      bachelor:
        'ensino superior|graduação|licenciatura|bacharelado|curso superior|formação superior|superior completo',
      master: 'mestrado|pós-graduação|\\bmba\\b',
      doctorate: 'doutorad?o|doutoramento',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'ou equivalente|ou experiência',
    not: NONE,
  },
  it: {
    degrees: {
      'high school': 'diploma(?: di (?:maturità|scuola superiore))?|maturità|perito',
      bachelor: 'laurea(?: (?:in|triennale))?|laureat[oi]',
      master: 'laurea (?:magistrale|specialistica)|master\\b',
      doctorate: 'dottorato',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'o equivalente|equipollente|o esperienza',
    not: NONE,
  },
  pl: {
    degrees: {
      'high school': 'wykształcenie średnie|średnie wykształcenie|matura',
      certificate: 'wykształcenie zawodowe|zawodowe wykształcenie',
      bachelor:
        'wykształcenie wyższe|wyższe wykształcenie|wykształcenia wyższego|studia wyższe|licencjat|studiów wyższych',
      master: 'magister|magisterskie',
      doctorate: 'doktorat',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'lub równoważne|lub pokrewne|lub doświadczenie',
    not: NONE,
  },
  cs: {
    degrees: {
      'high school': 'maturita|maturitou|sš\\b|střední škola|středoškolské|úplné střední',
      certificate: 'vyučen|výuční list|výučním listem|odborné vzdělání',
      bachelor: 'vysokoškolské|vš\\b|vysoká škola|bakalářsk\\p{L}*',
      master: 'magistersk\\p{L}*|inženýrsk\\p{L}*',
      doctorate: 'doktorsk\\p{L}*|ph\\.?d',
    },
    abbreviations: {},
    company: NONE,
    equivalent: 'nebo ekvivalent|nebo praxe',
    not: NONE,
  },
  ja: {
    degrees: {
      'high school': '高卒|高校卒業|高等学校卒業',
      certificate: '専門学校卒|専門卒',
      associate: '短大卒|短期大学卒|高専卒',
      bachelor: '大卒|大学卒業|大学卒|学士|四年制大学',
      master: '修士|大学院卒|大学院修了',
      doctorate: '博士',
    },
    abbreviations: {},
    company: NONE,
    equivalent: '同等',
    not: '不問',
  },
};
