import { anyOf } from '../pattern.ts';
import type { ConditionWords } from '../words.ts';

const SPONSOR = '(?:sponsor(?:ship|ships|ing|ed|s)?)';
const MAY =
  '(?:authori[sz]ed|eligible|permitted|entitled|cleared|(?:legally|lawfully) (?:able|allowed|qualified))';
const RIGHT =
  '(?:(?:legal |full |permanent |unrestricted |current |valid )*(?:right|permission|authori[sz]ation|eligibility|entitlement)|(?:legal|lawful) ability)';
const WORK = 'to (?:legally |lawfully )?(?:live and |reside and |live or )?(?:work|be employed)';
const PAPERS =
  '(?:(?:employment|work) (?:authori[sz]ation|eligibility|permit|visa)|work(?:ing)? rights|right to work|eligibility to work|residence permit)';
const LAND =
  '(?:in|within|for|anywhere in) (?:the |our )?(?:u\\.?s\\.?a?\\b|united|uk\\b|eu\\b|europe|canada|australia|new zealand|ireland|germany|singapore|india|any|one of|this country|country|where|employers?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri)days?';
const WEEKDAYS = `(?<days>${WEEKDAY}(?:(?:,| and| to| through| thru|,? ?[&–-]|, and) ?${WEEKDAY})*)(?! \\d)`;
const OFFICE =
  '\\b(?:in|at|from|to)(?: (?:the|our|an?|your))?(?: [\\w-]+){0,2} (?:office|studio|hub|headquarters|lab)\\b';
const NATION = '(?:u\\.?s\\.?a?|united states|american|us|uk|british|canadian|australian|eu)';

/** What can make or break it, in English. */
export const conditions: ConditionWords = {
  visaRefused: anyOf(
    `(?:not|n't|unable|never|no|(?<!\\bor )without|cannot|neither|nor|non)\\b[^.;]{0,70}\\b${SPONSOR}\\b(?! (?:bright|events?|by|to act)\\b)`,
    `\\b${SPONSOR}\\b(?! (?:is |are )?(?:also |currently )?(?:available|offered|provided|possible)\\b)[^.;]{0,60}(?:is |are |will |be |at this time |currently )*(?:not|n't|unavailable|no longer|never)\\b(?: be)?[^.;]{0,20}(?:available|offered|provided|possible|considered|supported|eligible|an option|for)?`,
    '\\bno (?:h-?1b|visas?|opt|cpt)\\b(?! limits)|\\bno (?:third[- ]party|c2c)[^.]{0,40}(?:h-?1b|visa)',
    "(?:not|n't|unable to|cannot|without)\\b[^.;]{0,40}\\b(?:provide|offer|support|assist with|need(?:ing)?|requir\\w+)\\b[^.;]{0,20}\\b(?:work |employment )?visas?\\b",
  ),
  visaOffered: anyOf(
    `\\b(?:we|will|can|do|able to|happy to|willing to|offer|offers|offering|provide|provides|including|includes?)\\b[^.;?]{0,40}\\b(?:visa|immigration|h-?1b|work permit|relocation)\\b[^.;?]{0,40}\\b(?:${SPONSOR}|support|assistance|help)`,
    `\\b(?:visa|immigration|h-?1b|work permit|green card)s?(?: and \\w+| &amp; \\w+| \\/ ?\\w+| transfer)?(?: and relocation)? ?(?:${SPONSOR}|support|assistance)(?: is| are)?(?: also| currently)? ?(?:available|offered|provided|possible|included|for)?`,
    `\\b(?:will|do|can|we|(?:willing|able|happy) to) ${SPONSOR} (?:visas?|h-?1b|work|candidates|applicants|you|international|employment)`,
    `\\b${SPONSOR} (?:of )?(?:(?:a|an|the|your) (?:[\\w-]+ ){0,2})?(?:work )?(?:visas?|h-?1b)|\\b${SPONSOR}(?: is)? (?:available|offered|provided|possible)`,
    '\\b(?:help|assist|support)\\w* (?:you )?(?:with|in obtaining) (?:your |a |the )?(?:work )?visas?\\b',
  ),
  visaMention: `\\b${SPONSOR}\\b|\\bvisas?\\b|\\bh-?1b\\b`,
  authorization: anyOf(
    `\\b(?:${MAY}|${RIGHT}) ${WORK}(?! (?:remote|from|flexib|overtime|out\\b|posters?|in (?:their|your) current)|: (?:remote|hybrid|on-?site))`,
    `\\b(?:able|ability) ${WORK} ${LAND}`,
    `\\b(?:must|have|has|hold|holds|possess|need|require[sd]?|valid|existing|current|proof of|documentation of|provide)\\b[^.;?]{0,40}\\b${PAPERS}\\b`,
    `\\b${PAPERS}\\b(?! posters?| statements?)[^.;?]{0,40}\\b(?:required|is a must|must|needed|necessary|mandatory|essential|pre-?conditions?|${LAND})`,
    `\\brequires? ${NATION} ${PAPERS}|^${NATION} ${PAPERS}\\W*$|\\b${NATION} work[- ]authori[sz]ed|\\bauthori[sz]ed\\b[^.;]{0,100}\\bto be employed ${LAND}`,
    '\\b(?:usc|us citizens?)(?: ?[/,] ?| or | and )(?:gc|green card)|\\b(?:gc|green cards?)(?: ?[/,] ?| or | and )usc?\\b|\\bcitizenship: (?:u\\.?s\\.?|american)\\b',
    `\\b(?:eligible|eligibility|authori[sz]ed|authori[sz]ation) for (?:\\w+ )?employment ${LAND}`,
    `\\b(?:must|shall|needs? to|required to|have to)\\b[^.;?]{0,40}\\b${NATION}\\b[^.;?]{0,20}\\b(?:citizen(?:ship)?s?|persons?|nationals?|permanent resident)|\\b${NATION} citizen(?:ship)?s?\\b[^.;?]{0,50}(?:required|is a must|must|only|mandatory|needed|is necessary|or (?:permanent|green|lawful))|^(?:active )?${NATION} citizen(?:ship)?\\b|\\bcitizenship (?:is )?required\\b|\\brequires? (?:${NATION} )?citizenship|\\bbe an? ${NATION} (?:citizen|person|national)|\\bproof of (?:${NATION} )?citizenship|\\bonly ${NATION} citizens`,
    '\\bgreen card holders?\\b|\\bidentity and eligibility to work\\b|\\bcitizens? (?:or|and) (?:green card|permanent)',
  ),
  authorizationNot:
    'e-verify participant|understand your right|use e-verify|right to work (?:posters?|statement|notice)|may work away|(?:handle|help|assist|support)\\w* (?:[\\w-]+ ){0,6}(?:work permit|visa)|participates in e-verify|verify (?:the )?(?:identity|employment)|regardless of (?:citizenship|immigration)|citizenship status|citizenship,|protected|discriminat|without regard|help you (?:get|obtain)',
  clearance:
    '\\b(?:security|secret|ts|ts\\/sci|sci|dod|government|federal|polygraph|public trust|doe|q|l|dv|sc|baseline|nv1|nv2|nato|us|u\\.s\\.?|active|top[- ]secret|personnel) (?:\\w+ )?clearances?\\b|\\bclearance level\\b|\\btop[- ]secret\\b|\\bts[ /]?sci\\b|\\bsecurity[- ]cleared\\b|\\bclearance (?:required|is required|preferred)\\b|\\bsc[- ]cleared\\b|\\bdv[- ]cleared\\b|\\bpublic trust\\b|\\bsecurity vetting\\b|\\bbpss\\b|\\bbaseline personnel security standard\\b|\\bdeveloped vetting\\b|\\bcounter[- ]terrorist check\\b|\\b(?:level of (?:security|clearance|vetting)|security (?:level|check level)|vetting level)(?: needed| required)?(?: is|:) (?:security check|developed vetting|baseline|sc|dv|ctc|enhanced)\\b|\\bclearance(?:s)?:|\\b(?:obtain|maintain|hold|possess)\\w*(?: and \\w+)?(?: an?)?(?: \\w+){0,3} clearance\\b',
  clearanceNot:
    "(?:no|not|without)\\b[^.;]{0,25}clearance|clearance (?:is )?(?:not|n't) (?:required|needed)|clearance(?: required| level| requirements?)?:? (?:is )?(?:none|no\\b|n\\/a|not (?:applicable|required))|for positions requiring|police clearance|clearance sale|customs clearance|medical clearance|clearance jobs",
  travelPercent: anyOf(
    '(?<n1>\\d{1,3}) ?(?:-|–|to|—) ?(?<n2>\\d{1,3}) ?(?:%|percent)[^.;%]{0,60}\\btravel|\\btravel\\w*\\b[^.;%\\d]{0,60}(?<n3>\\d{1,3}) ?%? ?(?:-|–|to|—) ?(?<n4>\\d{1,3}) ?(?:%|percent)',
    '(?<n5>\\d{1,3}) ?\\+? ?(?:%|percent|per cent)[^.;%]{0,60}\\btravel|\\btravel\\w*\\b[^.;%\\d]{0,70}(?<n6>\\d{1,3}) ?\\+? ?(?:%|percent|per cent)',
  ),
  noTravel:
    '\\b(?:no|zero|without) (?:overnight |business |any |regular )?travel(?: is)?(?: required| needed| necessary| involved| expected)?\\b(?! (?:agency|insurance|cost|expense|restrict|ban|limit))|\\btravel(?: required| requirements?)?:? (?:is )?(?:not required|none|no\\b)|\\b(?:does|do|will) not (?:require|involve|need)(?: any)? travel',
  travelNot:
    'discount|stipend|allowance|reimburs|industry|travel (?:agency|company|brand|platform|insurance|benefit)|% (?:off|of (?:travel (?:cost|expense)))',
  officeDays: anyOf(
    "(?<n1>\\d|one|two|three|four|five)(?:-(?:\\d|one|two|three|four|five))?(?: ?\\(\\d\\))?\\+? ?(?:(?:full|fixed|set|core|anchor|coordinated|mandatory|required|in-person|office) )?days?(?:'| -)?s?(?: ?\\/ ?| (?:a|per|each|every|of the|in a|out of the|in the) )?(?:work ?)?(?:week)?(?: of the week)?,?[^.;\\d]{0,30}\\b(?:in(?:[- ](?:the|our|an?|your|their))?(?: \\w+){0,2}[- ]?(?:office|hub|studio|hq|headquarters|site|workplace|lab)|on[- ]?site|in[- ]person|(?:from|at)(?: (?:the|our|an?))?(?: \\w+){0,3} (?:office|hub|studio|site|headquarters))",
    "\\b(?:in[- ](?:the )?(?:\\w+ )?(?:office|hub|person|studio)|office|on[- ]?site|onsite|in-office|hybrid)\\b[^.;\\d]{0,50}?(?<n2>\\d|one|two|three|four|five)(?: ?\\(\\d\\))?(?: ?[-–] ?\\d)?(?:\\+| or more| plus)? ?(?:full )?days?(?:'|s)?(?: ?\\/ ?| (?:a|per|each|every|of the|in a|weekly) ?)(?:work)?(?:week|weekly)?",
    '\\b(?:on[- ]?site|in[- ]office|in[- ]person|hybrid)\\b[ ,:–-]*\\(?(?<n3>\\d|one|two|three|four|five) days?\\b',
  ),
  officeWeekdays: `${OFFICE}(?: (?:on|every|each|from)){0,2} ${WEEKDAYS}`,
  weekdays: 'mon tue wed thu fri',
  dayTo: ' to | through | thru | ?[–-] ?',
  homeDays:
    '(?<n1>\\d|one|two|three|four)(?: ?\\(\\d\\))? (?:remote )?days?(?: ?\\/ ?| (?:a|per|each|every|of the) )?(?:week)?[^.;\\d]{0,20}\\b(?:from home|remote(?:ly)?|wfh|at home|working from home|home office|telework|telecommut)|\\b(?:work(?:ing)? from home|remote(?:ly)?|wfh|telework)\\b[^.;\\d]{0,25}(?<n2>\\d|one|two|three|four)(?: ?\\(\\d\\))? days?(?: ?\\/ ?| (?:a|per|each|every) )week',
  fullOffice:
    '\\b(?:fully |full[- ]time |100% )(?:on[- ]?site|in[- ]office|in[- ]person)\\b[^.]{0,60}\\bmonday (?:-|–|to|through) friday|\\bmonday (?:-|–|to|through) friday\\b[^.;]{0,40}\\b(?:on[- ]?site|in (?:the|our) office|in[- ]office)|\\b(?:on[- ]?site|in (?:the|our) office|in[- ]office)\\b[^.;]{0,60}\\bmonday (?:-|–|to|through) friday',
  officeNot:
    'first (?:\\w+ )?(?:week|month|year)|per (?:month|quarter|year)|a (?:month|quarter|year)|each (?:month|quarter|year)|every (?:month|quarter|year)|paid (?:sick|vacation|time)|vacation|holiday|sick|pto|business days|pto|onboarding',
  numbers: 'zero one two three four five six seven',
  relocationOffered:
    "\\brelocation (?:\\w+ )?(?:assistance|package|packages|support|bonus|benefits?|allowance|reimbursement|help|expenses|stipend|costs?|eligible|offered|available|provided|is available|services|budget|program)\\b(?! (?:is |are |will )?(?:not|n't))|\\b(?:help|assist|support)\\w* (?:you )?(?:with (?:your )?relocat|to relocate|you relocate)|\\brelocation:? (?:yes|provided|available|possible|offered)|\\bpaid relocation\\b|\\bwe (?:\\w+ )?(?:pay|help|cover)(?: \\w+){0,3} (?:for|with|of|toward|towards) (?:the costs? of )?your (?:move|removal)\\b|\\b(?:help|support|assistance) (?:with|for) (?:moving house|your (?:move|removal))\\b|\\brelocation (?:and|&|\\/|or) (?:visa|immigration|sign)|\\b(?:visa|immigration) (?:and|&|\\/) relocation\\b|\\bwe (?:\\w+ )?(?:pay|cover|offer|provide|sponsor)[^.;]{0,30}relocation",
  relocationRefused:
    "\\b(?:no|not|n't|without|unable|neither|nor)\\b[^.;]{0,50}\\brelocation\\b|\\brelocation\\b[^.;]{0,40}(?<!may )(?<!requests[^.;]{0,20})(?:\\bnot\\b|n't|unavailable|:? no\\b|none)",
  relocationRequired:
    '\\b(?:must|willing(?:ness)?|required|able|ability|expected|need(?:s)?|have|prepared|open) (?:be willing )?to relocate\\b|\\brelocation (?:is )?(?:required|mandatory|necessary|expected)|\\bwillingness to relocate\\b|\\brelocate to\\b[^.;]{0,40}\\b(?:required|before|prior|within|must)',
  equity: anyOf(
    '\\b(?:stock options?|share options?|rsus?|restricted stock|employee stock|espp|esop|stock purchase|share purchase|share (?:save|incentive) (?:plan|scheme)|sharesave|equity (?:package|grant|grants|compensation|stake|options?|plan|awards?|program|incentives?|ownership|component|participation|offering|upside|in the company|for all|based|eligible|benefits?|refresh\\w*)|employee shares?|shares? (?:options?|scheme|plan|in the company)|company (?:stock|shares|equity)|stock (?:grants?|awards?|plan|compensation|units?|ownership|based)|(?:meaningful|generous|competitive|significant|offers?|offered|offering|including|includes?|plus|receive|our|early|early-stage|substantial|real|cash and|cash \\+|salary and|salary \\+|salary,|salary &|salaries and|bonus,?|bonus and|bonus \\+|bonus &|pay,|pay and|compensation and|compensation,|compensation \\+|benefits,|benefits and|benefits \\+|benefits &|stock and|stock,|and\\/or|target) equity|equity(?:,| and| \\+| &|\\/|, and| or) ?(?:benefits?|other (?:forms|compensation|components|incentives)|bonus(?:es)?|stock|salary|health|perks|401|commission|competitive|comprehensive|other benefits|great)|profits? interests|vsop|virtual shares|shares? \\(equity\\)|share of (?:the )?equity|equity and (?:stock )?options|(?:valuable|generous|early|employee|your) stock options|shares? in the (?:company|business)|long[- ]term incentives?|phantom (?:stock|shares)|equity:)',
    '(?:\\+|\\||&) ?(?:equity|shares|stock|options|rsus?)\\b',
  ),
  equityNot:
    '\\b(?:private equity|diversity|inclusion|inclusive|belonging|pay equity|equity[- ]based|health equity|racial|social equity|gender equity|equity (?:research|markets?|trading|derivatives|investments?|analyst|portfolio|funds?|capital markets|and (?:inclusion|diversity|belonging|justice))|brand equity|equity (?:&|,) (?:inclusion|diversity)|home equity|equity raise|equities|debt and equity|equity accounts?|stockholders)\\b',
  bonus:
    '\\b(?:sign(?:ing)?[- ]?on|signing|sign-up|hiring|retention|welcome|joining|start|attendance) bonus(?:es)?\\b|\\ba bonus (?:after|each|every|twice|once|paid)\\b|\\b(?:annual|yearly|performance|performance-based|discretionary|target|quarterly|monthly|cash|incentive|company|year-end|end of year|sales|commission and|variable|individual|profit|weekly|semi-annual|achievement|merit|production|corporate|short-term|results|kpi|team|christmas|holiday|productivity|milestone|attractive|generous|competitive|lucrative|uncapped|yearly|quarter|[1-9]\\d?%) (?:\\w+ )?(?:bonus(?:es)?|incentive (?:plan|pay|bonus|award|compensation|awards|program|payment))\\b|\\bbonus(?:es)? (?:plan|program|programme|scheme|structure|potential|opportunit\\w+|eligib\\w+|target|payments?|pay|percentage|incentives?|component|package|based|pool|paid|of up|up to|\\+|compensation|available|and (?:equity|benefits|stock|commission))|\\b(?:eligible|eligibility) (?:for|to)[^.;]{0,60}\\bbonus|\\b(?:salary|pay|base|compensation|commission|commissions|equity|stock|benefits?|rsus?)(?:,| and| \\+| &| plus|, plus|\\/| or|, and)+ (?:a |an )?(?:\\w+ ){0,2}bonus(?:es)?\\b|\\+ ?bonus(?:es)?\\b|\\bplus (?:\\w+ )?bonus|\\bbonus(?:es)?,|\\bbonuses\\b|\\b(?:potential|team|success|guaranteed|regular|contract|project|completion|seasonal|spot|additional) bonus\\b|\\bbonus (?:to|for) all\\b|\\b(?:profit[- ]sharing)\\b|\\bperformance(?:-based)? (?:incentives?|rewards?)\\b|\\bincentive (?:compensation|bonus|plan|pay)\\b|^bonus(?:es)?(?: pay| program)?$|\\b(?:13th|14th|thirteenth) (?:month|salary)|(?:[,;/&+•] ?|\\band |\\boffers? |^(?:\\w+ ){0,2})bonus$',
  bonusNot:
    '\\b(?:bonus points?|referral bonus(?:es)?|employee referral(?: bonus(?:es)?| program\\w*)?|relocation bonus(?:es)?|bonus if|a bonus(?! (?:after|each|every|twice|once|paid)\\b)|bonus (?:if|for (?:you|having|experience|knowledge)|skills|qualifications|experience|round|but)|as a bonus|added bonus|bonus:|considered a bonus|(?:is|are) bonus(?! \\w)|big bonus|huge bonus|would be a bonus|not eligible for)\\b',
  license:
    "\\b(?:driv(?:er|ers|er's|ers'|ing)|driver) ?(?:'s)? ?licen[cs]es?\\b|\\blicen[cs]e to drive\\b|\\bfull (?:uk |clean )?driving licen[cs]e|\\bclean driving (?:record|licen[cs]e)|\\bvalid (?:\\w+ )?(?:dl|driver license)\\b",
  licenseNot: "no driver'?s licen[cs]e|not require a driver|commercial driver|\\bcdl\\b",
};
