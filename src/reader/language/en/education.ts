import type { EducationWords } from '../words.ts';

/** Degrees as English postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school':
      'high[- ]?school(?: (?:diploma|graduate|graduation|degree|education|equivalency|level|or))?|h\\.?s\\.? diploma|\\bged\\b|g\\.e\\.d\\.?|secondary (?:school|education)|\\bhiset\\b|12th grade|a[- ]levels?\\b|matriculation|\\bgcses?\\b',
    certificate:
      '(?:vocational|trade|technical|post[- ]secondary|college|community college|polytechnic|nursing|professional|postgraduate|apprenticeship|journeyman) (?:school )?(?:diploma|certificate|training|qualification(?!s)|degree program)|trade school|vocational school|completed apprenticeship|apprenticeship (?:completion|qualification)|certificate (?:program|degree)|diploma in|college diploma',
    associate:
      "associate(?:'s|s'|s)?(?: of (?:arts|science|applied science)| ?['-]?s)?[ -](?:level )?degrees?|associate(?:'s|s'|s) (?:or|in|of|level|and|required|preferred)|associates?\\/|associate of (?:arts|science)|associate and |associates?(?: degree)? or|(?:2|two)[- ]year (?:college )?degree|foundation degree",
    bachelor:
      "bachelor(?:'s|s'|s|\\(s\\)|'s\\/master's)?\\b|bachelors|baccalaureate|(?:4|four)[- ]?(?:yr|year)(?: (?:college|university|undergraduate|accredited|bachelor'?s?))* degree|undergraduate (?:degree|studies|education)|(?:college|university)(?:[- ]level)? (?:degree|graduate|education|or advanced)|degree from (?:a|an) (?:accredited )?(?:4|four)[- ]year|honou?rs degree|graduate from (?:a|an) (?:\\w+ )?(?:college|university)|bs(?:ee|cs|me|ce|n|ba)\\b|degree from an accredited (?:college|university)|\\bb\\.?\\s?tech\\b|\\bhbo\\b|\\bwo (?:degree|level)",
    master:
      "master(?:'s|s'|s)?(?: of [a-z]+)?[ -](?:degree|level|in|or|and|of|program|preferred|required|student)|master(?:'s|s')(?!\\w)|masters\\b(?= ?(?:\\/|,|\\.|;|\\)|degree|in|or|and|$))|\\bmsc\\b|\\bm\\.sc\\.?|\\bmba\\b|\\bm\\.b\\.a\\.?|\\bmph\\b|\\bmsw\\b|\\bmse?e\\b|\\bmscs\\b|\\bm\\.?\\s?tech\\b|(?<!under|under-|post)(?<!under )\\bgraduate degree|advanced (?:\\w+ )?degree|post[- ]?graduate (?:degree|qualification)|\\bm\\.?eng\\b|\\bmfa\\b|\\bm\\.?phil\\b|higher degree",
    doctorate:
      "ph\\.? ?d\\.?(?:'s|s)?(?!\\w)|\\bphds?\\b|doctorates?|doctoral|\\bdphil\\b|\\bedd\\b|\\bpsyd\\b|\\bdnp\\b",
    professional:
      '\\bj\\.?d\\.? (?:degree|from|required|preferred|or)|juris doctor|law degree|medical degree|\\bm\\.d\\.?(?= |,|;|\\/|$)|doctor of (?:medicine|pharmacy|dental|veterinary|osteopath\\w+|optometry|chiropractic|physical therapy|jurisprudence)|\\bpharm\\.?d\\b|\\bllb\\b|\\bmbbs\\b|\\bdvm\\b|\\bdds\\b|\\bdmd\\b',
  },
  short: {
    degrees: {
      associate: 'A\\.A\\.S?\\.?|A\\.S\\.?|AAS?|AS',
      bachelor:
        'B\\.?S\\.?(?:c\\.?|E\\.?)?|Bsc|B\\.?A\\.?|B\\.?E\\.?|B\\.?Eng\\.?|BBA|BFA|B\\.?Com\\.?|BCA|BSN|BSW|BE',
      master: 'M\\.?S\\.?(?:c\\.?|E\\.?)?|M\\.?A\\.?|M\\.?E\\.?|MCA',
      professional: 'LL\\.?M\\.?|JD|J\\.D\\.?|MD|M\\.D\\.?',
    },
    after:
      'degrees?|diploma|in \\p{L}+|(?:(?:\\p{L}+ )?\\p{L}+(?: or |\\/| and |, ))?\\p{L}+ (?:engineering|sciences?|administration|studies|technology|management|design)\\b|required|preferred|or (?:higher|above|equivalent|related|relevant|similar|comparable|ms|m\\.s|bs|b\\.s|ba|ma|phd|ph\\.d|master|bachelor|advanced|an? |commensurate|in)|level|with|from|and \\d|\\+|\\d|program|education|or$',
    pair: '\\.?\\s?(?:\\/|\\\\|,|or |and )\\s?(?:M\\.?[SABE]|B\\.?[SABE]|Ph\\.?D|MBA|Master|Bachelor|Advanced|AA|Assoc|LL\\.?M)',
    before:
      "(?:M\\.?S\\.?|B\\.?[AS]\\.?|Ph\\.?D\\.?|Bachelor'?s?|a|an|[Mm]inimum|of|A)(?:\\s?\\/\\s?|,? or | )",
    notAfter: 'Office|Excel|Word|Teams|Project|Dynamics|SQL|Windows|Access|Outlook|PowerPoint|Azure',
  },
  unstated:
    '(?:\\b(?:a|an|cs|it|stem|related|relevant|technical|engineering|science|business|accounting|finance|marketing|teaching|social work|appropriate|recognised|recognized|accredited|completed) )degree(?= (?:in|from|or|and|required|preferred|with|is (?:required|preferred))|[,;.)]|$)|(?<!(?:high|some|any|this|certain|greater|the) )\\bdegree (?:in|from|required|preferred|or equivalent|educated|qualified)\\b|^degree\\b(?! of)|\\bdegree[- ](?:educated|qualified|level)|\\bgraduate (?:in|of) ',
  plain: {
    lead: '(?:(?:an?|the|minimum(?: of)?|at least|(?:you|candidates?|applicants?) (?:must |should )?(?:have|possess|hold)|must have|completed?|required|requirements|qualifications|education|:) ?)*',
    next: "(?:'s)? ?(?:degree\\b|degrees in|diploma|in\\b|of\\b|or\\b|and\\b|required|preferred|\\/|[.,;]|$)",
    behind:
      "(?:'s)?(?: or (?:master|bachelor)(?:'?s)?)?(?: degrees?)?(?: (?:or higher|in [\\p{L} ,/]{2,60}))? ?(?:\\(?(?:is )?required\\b|or (?:an )?equivalent\\b)",
  },
  equivalent:
    '\\b(?:or|and\\/or|\\/)[^.;]{0,60}\\bequivalent|equivalent\\b[^.;]{0,40}\\b(?:experience|combination|education|training|qualification|work|practical|degree|knowledge|accepted|considered)|(?:experience|training)[^.;]{0,40}(?:in lieu|substitut|may be considered)|in lieu of|(?:or|and\\/or) (?:a |an |any )?(?:combination|commensurate|comparable|similar (?:work |professional )?experience|relevant (?:work |professional |industry )?experience|(?:work|practical|professional|industry|real-world|related|on-the-job|significant|demonstrated|proven|sufficient|extensive|years of) (?:\\w+ )?experience|experience\\b|\\d+\\+? years)|\\(or equivalent\\)|equivalency',
  not: "(?:no|without|not require an?|regardless of|don't (?:need|require|care about) an?|isn't required|not necessary)(?: \\w+){0,3} (?:degree|diploma)|degree (?:is )?(?:not|isn't) (?:required|necessary|needed|mandatory)|(?:team|group|network|co-?workers|colleagues) of (?:phds?|ph\\.d)|phds? (?:team|candidates? you)|student loan|tuition|scrum master|master (?:data|service|schedule|plan|agreement|chef|electrician|plumber|black belt|craftsm)",
};
