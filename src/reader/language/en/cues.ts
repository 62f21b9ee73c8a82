import type { CueWords } from '../words.ts';

const QUALITY =
  '(?:very |highly |really |truly )?(?:strong(?:er)?|excellent|outstanding|exceptional|superior|superb|great|good|solid|proven|demonstrated|demonstrable|demonstrate|deep|extensive|advanced|working|basic|in-depth|prior|previous|hands-on|practical|relevant|professional|significant|broad|sound|thorough|effective|expert|expert-level|general|fundamental|foundational|some|recent|successful(?! candidate| applicant)|direct|related|documented|established|comprehensive|technical|written|verbal|oral|analytical|interpersonal|organi[sz]ational|communication|problem[- ]solving|leadership|computer|polished|impeccable|high|native|fluent|full|at least|minimum|considerable|progressive|industry|commercial|substantial|intermediate|clear|keen|genuine|robust|first-class|well-developed|world-class|intimate|detailed|current|active|valid|clean|real-world|production|solid working|ample|basic computer|equivalent|passion|fluency|quick|stellar|natural|innate|high-level|customer service|client-facing|project management|time management|critical thinking|academic|post-secondary|prolonged|similar|experienced|combined|formal|thoughtful|creative|unparalleled|positive)';
const THING =
  '(?:knowledge|experience|understanding|skills?|ability|abilities|familiarity|proficiency|expertise|background|command|fluency|track record|record|awareness|aptitude|competency|competence|exposure|mastery|grasp|capability|capabilities|attention to detail|work ethic|communicator|communication|qualifications?|degree|foundation|commitment|interest|desire|passion|comfort|literacy|portfolio|history|drive|sense|judg(?:e)?ment|acumen|credentials?|certifications?|licen[cs]e|clearance|listener|team player|problem[- ]solver|mindset|attitude|appetite|affinity|penchant|knack|sensibility|eye|willingness|organi[sz]ation|interpersonal|analytical|organi[sz]ational)';
const YEARS = '(?:(?:1?\\d|20)(?:\\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)';
const CANDIDATE =
  '(?:the |our |an? |your )?(?:ideal|right|successful|perfect|best|qualified|strong|competitive|chosen|selected|suitable|preferred|potential|top|desired)?[ ]?(?:candidates?|applicants?|individual|incumbent|person)';

/** What English sentences give away. */
export const cues: CueWords = {
  anywhere: [
    `\\b${YEARS}(?:\\+| plus| or more)?(?: ?(?:-|–|—|to|or) ?${YEARS}\\+?)?(?: \\(\\d+\\))?\\+? ?(?:years?|yrs?)['.]?(?: or more| minimum| plus)?(?: of)?(?: [\\w/&+,-]+){0,8} (?:experience|expertise|background)\\b`,
    `\\b(?:minimum|at least|min\\.?|more than|over)(?: of)? ${YEARS}(?: \\(\\d+\\))?\\+? ?(?:years?|yrs?|months?)['.]?\\b.{0,60}\\b(?:experience|working|in|as|of)\\b`,
    `\\bexperience ?(?::|of|-|–)? ?(?:minimum |at least )?${YEARS}\\+?(?: ?(?:-|–|to) ?${YEARS}\\+?)? ?(?:years?|yrs?)\\b`,
    "\\byou(?:'ll| will)? (?:also |ideally )?(?:(?:must|should)(?: also| ideally)? (?:have|be|possess|hold|know|demonstrate)|need to (?:have|be|possess|hold|demonstrate)|(?:must |should )?possess an?)\\b(?! (?:logged|signed|aware|sure|able to (?:see|find)|(?!willing|outgoing|caring|understanding)\\w+ing\\b))",
    '\\b(?:is|are|would be|will be) (?:strongly |highly |greatly |much |also |an? |very |definite(?:ly)? |distinct |significant |considerable |big |huge |major |great |real |strong )*(?:preferred|desired|desirable|plus|bonus|advantage|asset|advantageous|beneficial|a must)[.!]?$',
    '^(?!no |if |when |where |this |all |as |to |determine|nothing )[^.,:;?]{2,70}(?<!card|letter|resume|field|registration|login|log-in|account|application|payment|purchase|deposit|assembly) (?:is|are|will be) (?:also |absolutely |strictly )?(?:required|mandatory|essential)[.!]?$',
    '\\bmust (?:have|possess|hold|be (?:able|fluent|proficient|comfortable|willing|eligible|authorized|legally|at least|a u|detail|experienced|familiar|licensed|certified|available|highly|self|organi[sz]ed|proactive))\\b',
    `\\b${CANDIDATE} (?:will|should|must|would|shall)(?: also| ideally| preferably)? (?:have|be (?:an? |able|comfortable|highly|proficient|fluent|experienced|someone|passionate|self)|possess|demonstrate|bring|hold)\\b(?! (?:the |an? )?(?:\\w+ )?(?:opportunit|chance|access\\b))`,
    `\\b(?:the|our|an?) (?:ideal|right|successful|perfect) (?:candidate|person|applicant) (?:is|has|brings|possesses|enjoys|loves|thrives|understands|knows|can|demonstrates|takes|puts|wants)\\b`,
    "\\b(?:bachelor|master|associate)(?:'s|s')? ?(?:of \\w+ )?degree\\b(?! program).{0,80}\\b(?:required|preferred|or equivalent|is a must|in )|\\b(?:high school diploma|ged)\\b.{0,40}\\b(?:required|or|preferred|equivalent)\\b|\\b(?:degree|diploma|phd|ph\\.d\\.?) (?:in|is|required|preferred)\\b.{0,80}(?:required|preferred|must|or related|related field|similar|equivalent|relevant)",
    '\\b(?:experience|knowledge|proficiency|fluency|familiarity|skills?|understanding|degree|certification|licen[cs]e|expertise|ability|background)\\b.{0,80}\\b(?:is|are|would be|will be) (?:strongly |highly |also |a |an |very |definitely )*(?:required|preferred|desired|desirable|a must|essential|plus|bonus|mandatory|advantage|necessary|beneficial|helpful|needed|advantageous|expected|asset|nice to have)\\b',
    `\\bwe(?:'re| are)(?: currently| now| also| actively)? (?:looking|seeking|searching|hiring)(?: for)? .{0,120}\\b(?:with|who (?:has|have|is|are|can|possess|brings?))\\b.{0,80}\\b(?:experience|skills?|knowledge|background|expertise|proficien\\w+|degree|understanding|fluen\\w+|track record|ability|years?|passion)\\b`,
    "\\bwe(?:'re| are)(?: \\w+)? (?:looking|seeking|searching)(?: for)? [^.,]{2,60} (?:proficient|experienced|skilled|fluent|well-versed) (?:in|with)\\b",
    '(?:\\b(?:this|the) |^)(?:role|position|job) (?:requires|demands|calls for|will require)\\b(?! (?!working|understanding|outstanding|willing)\\w+ing\\b)',
    '\\b(?:candidates?|applicants?) (?:with|who have|having|must|should) .{0,80}\\b(?:experience|background|skills?|knowledge|degree|expertise|fluen\\w+|proficien\\w+)\\b',
    '\\b(?:prior|previous) experience (?:is|in|with|as|of|required|working)\\b',
    "\\byou(?:'ll| will) (?:also |ideally )?(?:have|bring|need) (?!access|an? impact)(?:[\\w-]+ ){0,4}(?:experience|knowledge|background|skills|understanding|proficiency|expertise)\\b",
    '^(?:key|other|required|essential|necessary|important|additional|minimum|technical|core|critical) (?:[\\w-]+ ){0,2}(?:skills|qualifications|experience|competencies)(?: (?:required|needed))?(?: for this (?:role|position|job))? (?:include|are)(?![\\w-])',
    '\\brequir(?:es?|ing) (?:an? |the )?(?:[\\w-]+ ){0,3}(?:knowledge of|understanding of|experience (?:in|with|as)|ability to|skills in|proficiency in|familiarity with)(?![\\w-])',
    '^(?:an? |any |some |prior |previous )?(?:[\\w+#.&/-]+ ){0,4}(?:experience|knowledge|familiarity|proficiency|fluency|degree|certificat\\w+|background|diploma|skills)\\b[^.;:?]{0,90} (?:required|preferred|desired|desirable|helpful|an? (?:big |huge |strong )?(?:plus|asset|advantage))[.!]?$',
    `\\b(?:have|has|having) ${QUALITY}(?:,| and)? (?:[\\w-]+ ){0,4}?${THING}\\b`,
  ],
  starts: [
    '(?:ideally|preferably),? (?:you|an?|some|with|have|has|prior|experience|knowledge|familiar)',
    '(?!no |not )[^.,:;?]{2,60}(?<!card|letter|resume| as| when| if| where| be| not) (?:required|preferred|mandatory|a must)(?=[.,;]|$)',
    `(?:an? |the |has |have |having |you have |you've got |possess(?:es)? |with |must have |proof of |evidence of |demonstrates? |highly |a proven |your |show )?${QUALITY}(?:,|, and| and| or| &|/| \\+)? ?(?:[\\w/&'+#.-]+,? ){0,7}?${THING}\\b`,
    '(?:an? |the |has |have |having |you have |your |with an? )?(?:knowledge|experienced?(?: \\([^()]{2,20}\\))?|understanding|familiarity|familiar|proficiency|proficient|expertise|background|fluency|fluent|command|competency|competent|exposure|mastery|aptitude|literate|adept|skilled|well-versed|versed|conversant|comfortable|comfort|capable|confident|certified|certification|licensed|passionate|passion|able|ability|track record|degree|diploma|willing|willingness|eligible|eligibility|interest|desire|working knowledge|portfolio|graduate|postgraduate|undergraduate|accustomed) (?:to|with|in|of|at|as|about|for|knowledge|or|and|on|from|that|around|across|by|required|preferred|under|\\w{2,}ing)\\b',
    "(?:an? )?(?:bachelor|master|associate|doctor|undergraduate|graduate|advanced|university|college|technical|4[- ]year|four[- ]year|post[- ]?graduate)(?:'s|s'|s|ate)? ?(?:degree|level|education|of (?:science|arts|engineering|business)|in\\b|or\\b|'?s? and)",
    '(?:an? )?(?:minimum|at least)(?: of)? (?:an? )?(?:bachelor|master|bs|ba|bsc|ms|degree|high school)\\b',
    '(?:a )?(?:high school|secondary school|ged|bs|b\\.s\\.|ba|b\\.a\\.|bsc|msc|m\\.s\\.|ms|mba|phd|ph\\.d\\.?|b\\.?tech|be|bs\\/ms|ba\\/bs|bs\\/ba)(?: diploma| degree|\\/|,| in| or|\\.| preferred| required)',
    `(?:a )?(?:minimum|at least|min)?(?: of)? ?${YEARS} ?(?:\\+|plus)?(?: ?(?:-|–|—|to|or) ?${YEARS}\\+?)?(?: \\(\\d+\\))? ?\\+?(?:years?|yrs?)\\b`,
    "you(?:'re| are) (?:an? |highly |very |also |a highly |super )?(?:experienced|proficient|fluent|comfortable|passionate|skilled|familiar|expert|self|strong|team|detail|organi[sz]ed|motivated|great|excellent|able|curious|good|confident|driven|resourceful|willing|eager|authorized|analytical|creative|proactive|collaborative|natural|clear|critical|independent|problem)",
    "you(?:'ve| have| bring| possess| know| understand| hold| can (?:communicate|write|speak|work|demonstrate)| need| enjoy| love| thrive| care| take| think| speak| write)\\b",
    '(?:have(?! an? (?:\\w+ )?impact)|know|be (?:able|comfortable|willing))\\b',
    '(?:must|should) (?:be|have|possess|hold|know|demonstrate|pass|live|reside|speak|work well)\\b',
    '(?:native|fluent|excellent|good|business|professional|written|strong|conversational)(?: (?:and|or|written|spoken|level|fluent|verbal|oral|in|both))* (?:english|german|french|spanish|dutch|mandarin|cantonese|chinese|japanese|korean|portuguese|italian|danish|norwegian|swedish|finnish|polish|czech|russian|ukrainian|arabic|hebrew|hindi|turkish|greek|romanian|hungarian|welsh)\\b',
    '(?:self[- ](?:motivated|starter|driven|directed|sufficient)|detail[- ]oriented|highly (?:organi[sz]ed|motivated|skilled|proficient|collaborative)|team player|results[- ](?:driven|oriented)|goal[- ]oriented|quick learner|fast learner|well[- ]organi[sz]ed|tech[- ]savvy|customer[- ](?:focused|oriented)|attention to detail|excels? at|thrives? in|strong attention)\\b',
    "(?:valid|current|active|clean|unrestricted)(?: [\\w.'-]+){0,4} (?:licen[cs]e|certification|clearance|registration|passport)\\b",
    '(?:(?:active )?(?:security|secret|top secret|ts\\/sci|dod) clearance|u\\.?s\\.? citizen(?:ship)?|(?:legally )?(?:authorized|eligible) to work)\\b',
  ],
  deeds:
    'act|administer|advise|analy[sz]e|answer|assist|attend|build|bring|close|coach|collaborate|communicate|complete|conduct|configure|contribute|coordinate|create|define|deliver|deploy|design|develop|document|drive|ensure|establish|evaluate|execute|follow|give|handle|help|identify|implement|improve|install|integrate|interact|keep|lead|maintain|manage|mentor|monitor|operate|organi[sz]e|oversee|own|participate|partner|perform|plan|prepare|present|process|produce|promote|provide|represent|research|resolve|respond|review|run|sell|serve|set ?up|supervise|support|test|track|train|understand|update|work|write',
  preferred: [
    "\\b(?:(?:strongly |highly |greatly |much |very |also )?(?:prefer(?:red|r?able)|prefered|desired|desirable|desireable|beneficial|advantageous|appreciated)|(?<!\\b(?:and|be|are|is a|kind|polite) )helpful(?=[.,;:)!]|$| but| if| for)|(?:highly|greatly) valued|valued(?=[.)]?$)|preferably|ideally|nice[- ]to[- ]haves?|nice to know|good[- ]to[- ]have|great[- ]to[- ]have|bonus(?: points?)?(?! (?:program|plan|structure|scheme|eligib|opportunit))|(?:an |a |added |distinct |definite |big |huge |strong |significant |major |great |real |clear |considerable |nice |valuable |important ){1,4}(?:plus|asset|advantage|bonus)(?:es)?|considered an? (?:plus|asset|advantage)|is a plus|plus(?:\\.|!|\\)|$)|not (?:required|mandatory|essential|necessary|a must)|not strictly required|would be (?:great|nice|ideal|awesome|good|a plus|useful|helpful)|optional(?:ly)?|highly regarded|looked upon favou?rably|we'd love|well regarded|viewed favou?rably|valued but|a nice|not an? (?:[\\w-]+ )?requirement|an advantage)\\b\\)?",
    '^\\W*prefer |\\b(?:ideal|perfect) (?:candidates?|applicants?|person) (?:will|would|should|might) also\\b',
    '\\((?:a )?plus\\)|\\bplus:|[-–—] ?(?:an )?(?:advantage|asset)\\b|, a plus\\b|\\ba \\+(?: |$|\\.)|\\+ if\\b|\\bplus if\\b',
  ],
  required: [
    '\\b(?:is|are) (?:required|a must|mandatory|essential|necessary)\\b|(?<!not |not be |not strictly |isnt |where |when |as |if )\\brequired\\b(?=[,;.:)\\]!]|$| (?:and|with|plus)\\b)|\\bmust (?:have|be|possess)\\b|(?<!not )\\bmandatory\\b|\\b(?:position|role|job) requires\\b|\\b(?:unless|only apply if) you (?:have|meet|hold|bring)\\b',
  ],
  leads: [
    [
      'preferred',
      '\\b(?:(?:nice|good|great) to have|a plus|a bonus|preferred|desirable|preferably|ideally|would be (?:great|nice|good|a)|bonus points?|advantages?|stand out|not required|pluses|even better|helpful|beneficial|not a (?:strict|hard)? ?requirement|great if|a \\+|are bonus)\\b',
    ],
    [
      'benefits',
      "\\b(?:we (?:also )?(?:offer|provide)|benefits|perks|you(?:'ll| will) (?:get|receive|enjoy)|enjoy[:：]?$|you can expect|in return|what's in it|package includes|expect from us)\\b",
    ],
    [
      'apply',
      '\\b(?:to apply|please (?:send|submit|include|provide|email)|application|interview process|send us|include your)\\b',
    ],
    [
      'duties',
      '\\bexamples? of (?:\\w+ ){0,2}(?:projects?|work|tasks|problems|challenges)\\b|\\b(?:projects|tasks|problems|challenges|duties|responsibilities)(?: (?:may|might|could|will|would|often|typically|usually|can|for this role))? include[:…]?$',
    ],
    [
      'duties',
      "\\b(?:you(?:'ll| will)(?: be)?(?: \\w+){0,4}|will be (?:responsible|expected)|responsib\\w+|duties|tasks|accountable|the (?:role|job|position) (?:involves|includes|entails)|following (?:topics|areas|activities|projects))\\b(?!.{0,60}\\b(?:need|have|bring|possess|succe)\\b)",
    ],
    [
      'required',
      '\\bwith[:：]?$|\\b(?:have|has|who|need|needs|require[sd]?|requirements?|qualifications?|must|looking for|candidates?|skills?|experience|bring|possess|expected|knowledge|should|criteria|expect)\\b',
    ],
  ],
  breaks: [
    [
      'pay',
      '\\b(?:(?:base |annual |hourly |starting |expected |target |total |the |this |estimated |cash ){0,5}(?:salary|pay|compensation|wage|hiring)(?: and \\w+)? (?:range|ranges|scale|band|rate|package|for this|is|will|offered|determin)\\w*|salary: |compensation: |pay: |(?:starts? at|from|between|up to) \\$ ?\\d{2})',
    ],
    [
      'legal',
      '\\b(?:equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:race|age|gender|sex|colou?r|background)|protected (?:veteran|by law|class|characteristic|under)|e-verify|reasonable accommodation|affirmative action|discriminat(?:e|ion)|criminal (?:histor|record)|background check|(?:all )?qualified applicants|diversity|inclusive (?:workplace|environment)|privacy (?:policy|notice)|disabilit(?:y|ies)|this (?:job )?description (?:is|in no way|does|may|should)|not (?:an exhaustive|all[- ]inclusive|intended to)|unsolicited|drug[- ](?:free|test|screen)|other duties|(?:automated (?:processing|decision)|artificial intelligence|ai[- ](?:based |powered )?tools?) .{0,60}(?:recruit|hiring|application|selection|candidate))',
    ],
    [
      'benefits',
      '\\b(?:401\\(?k\\)?|paid time off|\\bpto\\b|health insurance|medical,? dental|dental,? (?:and )?vision|benefits? (?:package|include|such as|offered|are)|we offer\\b|parental leave|life insurance|stock options|tuition|company[- ]paid|retirement (?:plan|savings)|perks|we provide|unlimited vacation|wellness|gym|free (?:lunch|snacks)|vacation)',
    ],
    [
      'apply',
      '\\b(?:apply (?:now|today|here|online|by|via|directly|to this|for this)|to apply|please (?:send|submit|email|apply|visit|contact|include|note that)|submit (?:your|a) (?:resume|cv|application)|we look forward|your (?:resume|cv|application)|cover letter|interview process|click (?:here|the|on|below|apply)|for more information|visit (?:us|our)|learn more at|job type:|schedule:|work location:|application deadline)',
    ],
    [
      'about',
      "(?:^| )(?:join (?:us|our|a)|when you join|you are joining|(?:be|become) part of|come work|about (?:us|our|the company)|founded in|our (?:mission|vision|team|company|culture|values|clients|customers|goal|people|employees|products?|platform)\\b|at [A-Z]?\\w+,? (?:we|you|our)|we (?:are|'re|believe|work|have been|build|help|value|strive|serve|think|do|want|know|celebrate|make|love|love|create)\\b|we're (?:a|an|the|on|building|committed|proud)\\b|one of the (?:\\w+ )?(?:oldest|largest|leading|fastest|most)|(?:is|as) (?:a|an|the) (?:leading|fortune \\d|global|world|fast|privately|family|innovative|premier|largest))",
    ],
  ],
  never: [
    '\\b(?:to perform this job successfully|requirements listed (?:below|above)|the below (?:requirements|qualifications)|meet the (?:above|following) (?:requirements|criteria)|physical demands (?:described|listed|outlined)|(?:these|the following) physical demands are)\\b',
    '^no (?:[\\w-]+ ){0,4}(?:is |are )?(?:required|needed|necessary)',
    '\\b(?:equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:race|age|gender|sex|colou?r)|protected (?:veteran|class|by law)|reasonable accommodation|affirmative action|qualified applicants|criminal histor|privacy (?:policy|notice)|e-verify|401\\(?k\\)?|paid time off|dental,? (?:and )?vision|health insurance|parental leave|cookies?\\b|unsolicited|export[- ]control|#li-)',
    "^(?:in this (?:role|position|job),? you(?:'ll| will)|you(?:'ll| will)(?: also)? be responsible|as we\\b|as one of (?:the|our)\\b(?!.*\\byou)|we (?:are (?!looking|seeking|searching|hiring|in search)|must|use|offer|believe|provide|have|'re|value|welcome|encourage|celebrate)\\b|we're (?!looking|seeking|searching|hiring)|our\\b|apply (?:now|today)|please (?:note|send|submit|apply|email|visit|contact)|if you|click|note:|(?:salary|pay|compensation|benefits|locations?|job type|scheduled?s?|employment type|work (?:location|schedule)|reports? to|duration|start date|hours|shifts?)\\b(?! (?:[\\w/&-]+ ){0,3}(?:experience|knowledge|skills|certificat\\w+|administration|management|analysis|processing)\\b)|this (?:job|position|role) (?:is|description|will)|join\\b|bonus(?:es)?$|thank)",
  ],
  itemStarts:
    "Experience|Experienced|Expert|Expertise|Strong|Excellent|Exceptional|Outstanding|Good|Great|Solid|Proven|Demonstrated|Demonstrable|Deep|Extensive|Advanced|Ability|Able|Knowledge|Knowledgeable|Understanding|Familiarity|Familiar|Proficiency|Proficient|Fluency|Fluent|Bachelor|Bachelors|Bachelor's|Master's|Masters|Minimum|Must|Prior|Previous|Hands-on|Hands|Comfortable|Comfort|Passion|Passionate|Willingness|Willing|Self-motivated|Self-starter|Detail-oriented|Highly|Effective|Thorough|Working|Basic|Background|Track|Superior|Skilled|Capable|Competent|Certified|Certification|Valid|Eligible|Exposure|In-depth|Interest|Track|Well-organized|Problem-solving|Creative|You|You've|You're|Your|The|We|Our|This|At|In|If|A|An|As|Preferred|Required|Ideally|Candidate|Candidates|Applicants|Any|Other|Some|Must-have|US|U\\.S\\.|PhD|MBA|BS|BA|MS|BS/MS|BA/BS",
  binders:
    'of|the|and|a|an|in|with|for|to|or|on|at|by|as|from|into|your|our|their|my|its|his|her|this|that|these|those|is|are|be|was|were|has|have|had|using|including|like|such|via|&|per|both|either|about|than|least|minimum|over|under|between|through|across|within|without|least|most|other|any|all|some|e\\.g\\.|i\\.e\\.|vs\\.?|plus|our|who|which|when|where|if|not|no|called|named|title|dear|hello|hi|following|below|min|max|around|nearly|roughly|another|additional|first|last|past|next',
  abbreviations:
    'e\\.g|i\\.e|etc|inc|ltd|co|corp|llc|dr|mr|mrs|ms|prof|st|vs|no|approx|dept|est|jr|sr|u\\.s|u\\.s\\.a|u\\.k|ph\\.d|b\\.s|b\\.a|m\\.s|m\\.a|a\\.m|p\\.m|min|max|yrs|yr|incl|esp|resp|vol|fig|al|bs|ms|eng|sc|b\\.sc|m\\.sc|b\\.tech|d\\.c|n\\.y|cert|ref|req|qual|d|ave|blvd|gen|gov|hon',
};
