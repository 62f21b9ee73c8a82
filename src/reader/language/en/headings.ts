import type { HeadingWords } from '../words.ts';

const THING =
  '(?:qualifications?|requirements?|skills?(?: ?sets?)?|competenc(?:y|ies|e)|knowledge|experiences?|abilit(?:y|ies)|education(?:al)?|expertise|credentials?|criteria|prerequisites?|attributes|aptitudes?|capabilit(?:y|ies)|certifications?|certificates?|licen[cs](?:es?|ures?)|training|background|proficienc(?:y|ies)|traits|characteristics|strengths|talents|languages?|specifications?|degrees?|know-how|qualities|eligibility|profile|(?:skills|education|experience)\\/(?:experience|skills|training|qualifications))';
const ANY =
  '(?:minimum|min|basic|required|requisite|essential|mandatory|key|core|main|general|technical|tech|professional|personal|job|position|role|candidate|applicant|employee|person|specific|formal|special|other|additional|relevant|related|necessary|needed|top|critical|primary|hard|soft|work|working|educational?|academic|language|computer|physical|leadership|business|functional|behaviou?ral|successful|our|your|the|some|entry|legal|industry|specialized|interpersonal|people|analytical|communication|expected|baseline|knowledge|skills?|experience|what)';
const NICE =
  '(?:preferred|desired|desirable|desirables|bonus|optional|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|great[- ]to[- ]haves?|nice|advantageous|beneficial|helpful|plus|ideal|beneficial|favou?rable|a plus|not[- ]required|non[- ]essential|value[- ]add(?:ed)?)';
const AND = '(?: ?[,/&+|–-] ?(?:and |or )?| and\\/or | and | or )';
const OF =
  "(?: (?:required|needed|necessary|include|includes|include the following|are|for (?:this|the) (?:role|job|position)|for success|for consideration|(?:that )?(?:you|we)(?:'re|'ll| will| are)? (?:need|look(?:ing)? for|bring|require)|to (?:be )?succe(?:ed|ssful)(?: in (?:this|the) (?:role|job|position))?|of the (?:role|job|position)|and requirements|section|summary|profile|you(?:'ll| will)? need|overview))?";
const LIST = (first: string) => `${first}(?: ${THING})?(?:${AND}(?:${ANY} ){0,2}(?:${NICE} )?${THING}){0,3}`;
const REQUIRED = `(?:${ANY} ){0,3}${LIST(THING)}${OF}`;
const PREFERRED = `(?:${ANY} ){0,2}${NICE}(?:${AND}${NICE})? (?:but not required )?(?:${ANY} ){0,2}${LIST(THING)}(?: \\(optional\\))?`;
const THE_ROLE = '(?:this|the|our|your) (?:role|job|position|opportunity|team|work|challenge|mission)';
const YOU_WILL = "(?:you|you'll|you will|you'd|you would|you are going to|you're going to)";

/** English headings of postings; seen many times over in public postings, none of them one employer's own. */
export const headings: HeadingWords = {
  phrases: {
    required: [
      "what (?:you(?:'ll| will|'d| would)?|you should|you must|you can|you need to|you have to) (?:be )?(?:bring|bringing|need|have|know|possess|offer)(?: (?:to (?:succeed|be successful|have|bring|the (?:table|team|role|job|position|party)|us|apply|get the job done|do this job|qualify|thrive))(?: in (?:this|the) (?:role|job|position))?)?",
      "what (?:skills|experience|qualifications|background)(?: and (?:skills|experience|qualifications))? (?:do )?(?:you|we)(?:'ll| will|'re)? (?:need|have|bring|look(?:ing)? for)(?: to (?:succeed|have))?",
      "what (?:are )?we(?:'re| are|'d like| would like)? (?:look|looking|need|expect|ask|hope|hoping|require|seek|seeking|value|want|searching)(?: (?:for|to see|of you|from you|in you|in a candidate|from a candidate|in an applicant|to find))*(?: in (?:you|(?:a|our|the) (?:ideal )?candidates?))?",
      'what are we looking for',
      "who (?:you are|you're|are you|we're looking for|we are looking for|we look for|we need|are we looking for|we're seeking|we seek|should apply|we want|will succeed(?: in this role)?|we'd like to meet|will you be)",
      '(?:more )?about you',
      'your (?:(?:skills?|profile|background|experience|qualifications|expertise|skill ?set|toolkit|tool kit|strengths|talent|education|knowledge|competencies|requirements|abilities|superpowers)(?: (?:and|&) (?:skills|experience|profile|qualifications|background|expertise|knowledge|education|strengths))?)',
      "you(?:'ve got| have(?: got)?|'ll have| will have| should have| must have| bring| 'll bring|'ll bring| will bring| must| must be| need| possess| are| should be|'ll need| will need|r profile)(?: to have)?(?: the following)?",
      "you(?:'re| are| might be| may be|'d be| would be|'ll be| will be)? (?:a |an )?(?:good|great|perfect|ideal|right|strong|excellent)? ?(?:fit|match|candidate)(?: for (?:us|this role|the role|this position|this job|the job|this))? if(?: you)?(?: have| are)?",
      "you(?:'ll| will| may| might| would)? (?:thrive|be (?:successful|a success)|succeed|excel|love this)(?: (?:here|in this (?:role|job|position)|at [a-z0-9]+))? if(?: you)?",
      '(?:this (?:role|job|position) (?:is|may be|might be) (?:a )?(?:right|good fit|great fit|perfect|ideal)? ?for you if(?: you)?)',
      "(?:the |our |your |an )?(?:ideal|right|successful|perfect|best|qualified) (?:candidate|person|applicant)s?(?:'s)?(?: (?:profile|will|will have|will be|should|should have|must|must have|has|is|would have|possesses|for this role|are|have|description))?",
      'candidate (?:profile|specification)s?',
      '(?:absolute |the )?must[- ]?haves?(?: (?:skills?|qualifications|requirements|experience))?',
      '(?:the )?(?:absolute )?musts?',
      'do you have (?:what it takes|the following|these skills)?',
      '(?:is this|does this sound like|could this be|sound like) you',
      "we(?:'re| are)? (?:excited about you if|look(?:ing)? for (?:you if|people who|someone who|someone with|teammates who|candidates who|candidates with))(?: (?:you )?(?:have|are|bring|is|has))?",
      "(?:we(?:'d| would) (?:love|like) to (?:hear from|talk to|meet) you if)(?: you)?(?: have| are)?",
      "(?:to be|to) (?:successful|succeed|considered|qualify|eligible|thrive|apply)(?: (?:in|for) (?:this|the) (?:role|job|position))?,?(?: you(?:'ll| will| should| must| need to)?(?: need| have| to)?)?",
      "(?:the )?skills? (?:and (?:experience|qualifications) )?(?:you(?:'ll| will)? (?:need|bring|have|possess)|we(?:'re| are) looking for|that (?:will )?(?:help|make) you (?:succeed|successful)|that are key to this role|required for this role|to succeed)",
      'what it takes(?: to (?:succeed|be successful))?',
      'what makes you (?:a )?(?:great|good|successful|qualified|perfect|the right fit|stand)(?: (?:fit|candidate|match))?',
      'what (?:will )?(?:sets?|puts?) you up for success',
      'why you',
      '(?:key )?success (?:factors|criteria|profile)',
      '(?:physical|language|visa|security|citizenship|clearance|travel|licensing|education(?:al)?|experience|licence|license) (?:requirements?|demands)(?:,? (?:and )?(?:working|work) (?:conditions|environment))?',
      '(?:how|what) (?:do )?(?:you|i) qualify',
      '(?:required|minimum|essential|mandatory|basic)(?: (?:technical|professional))*(?: (?:and|&) (?:technical|professional|preferred|desired))*(?: (?:expertise|experience|skills|qualifications))?',
      'we (?:expect|require|need|ask)(?: (?:you to have|that you have|that you|you to|from you))?',
      '(?:person|job|personal|role) specifications?',
      'knowledge,? skills?,? (?:and|&|\\/|,)? ?(?:other )?(?:abilities|competencies|experience|characteristics)(?: \\(ksas?\\))?',
      'ksas?',
      '(?:tech|technical|technology) (?:skills|requirements|stack experience|expertise|qualifications)',
      REQUIRED,
    ],
    preferred: [
      "(?:it (?:would be|is|'s|'d be)|would be|(?:it'd|that'd) be)? ?(?:a |an |also |even |really |very )?(?:nice|good|great|big plus|plus|bonus|awesome|added bonus|ideal|helpful|advantage)(?: (?:to have|if(?: you)?(?:'ve| have| are| can)?|when you(?:'re| are)?))",
      '(?:nice|good|great)[- ]to[- ]haves?(?: (?:skills?|qualifications|requirements|experience|but not (?:required|essential|necessary|mandatory)))?(?: \\(?(?:not (?:a )?(?:must|required|mandatory)|optional|but not required)\\)?)?',
      '(?:extra |big |major |huge )?(?:bonus|brownie) ?(?:points?|skills|qualifications|experience|if you have)(?: (?:if|for|awarded for|awarded if|are given for))?(?: (?:you )?(?:have|are|having|the following|experience with|any of(?: the following)?))?(?: \\(not (?:a must|required)\\))?',
      '(?:big |huge |definite |added |some )?(?:pluses|plusses)',
      '(?:considered )?a (?:big |huge |definite |real |strong )?plus(?: if(?: you)?(?: have)?)?',
      '(?:a )?(?:plus|bonus)(?:es)? (?:if|for)(?: you)?(?: have| are)?',
      'what (?:will |would |could |can |might )?(?:also )?(?:sets?|makes?|helps?|gives?) you (?:apart|stand out|shine|an edge|extra points)',
      '(?:ways? )?(?:to|how (?:to|you can)) (?:really )?stand out(?: from the crowd)?',
      "(?:even better|extra credit|preferably|ideally)(?: if)?(?:,? you(?:'ll| will| also)?)?(?: (?:have|are))?",
      "we(?:'d| would) (?:also |really )?(?:love|like|be (?:impressed|excited|thrilled))(?: (?:it|to see))?(?: if)?(?: you)?(?: (?:have|are|had))?",
      'you (?:might|may|could|ideally|will ideally|would ideally)(?: also)? (?:have|bring|possess)',
      "(?:you(?:'ll| will) (?:stand out|get bonus points|impress us) (?:if|for)(?: you)?(?: have)?)",
      '(?:strong(?:ly)? |highly )?(?:preferred|desired|desirable|preferences?|desirables|nice|advantageous|beneficial|pluses)(?: (?:but not (?:required|essential|necessary)|criteria|requirements?))?',
      '(?:preferred|desired|desirable|additional|bonus) (?:technical|professional)(?: and (?:technical|professional))? (?:expertise|experience|skills|qualifications)',
      '(?:what )?(?:would be|is) (?:a )?(?:plus|bonus|nice|nice to have|advantage)',
      'not (?:required|essential|mandatory|necessary),? but (?:a plus|nice to have|helpful|great|would be (?:great|nice))',
      'icing on the cake',
      PREFERRED,
      `${LIST(THING)},? (?:\\(|[-–] ?)?(?:${NICE}|bonus points|a plus)\\)?`,
    ],
    duties: [
      '(?:(?:essential|primary|key|core|main|major|principal|principle|general|specific|job|position|your|the|our|daily|day[- ]to[- ]day|additional|other|example|some|of your|typical|role|basic|overall|common|detailed|technical|leadership|professional|management|supervisory) ){0,3}(?:duties|responsibilities|responsibility|accountabilities|tasks|functions|job functions|deliverables|activities|duty|objectives)(?:(?: ?[,/&+] ?(?:and )?| and | or )(?:(?:essential|primary|key|core|main|other|major|your|job|general|daily) ){0,2}(?:duties|responsibilities|accountabilities|tasks|functions|deliverables|activities|roles?|scope|expectations|objectives|impact|deliverables))?(?: (?:include|includes|will include|include the following|include but are not limited to|of the (?:role|job|position)|for this role|may include|are|will be|summary|you will have|overview|statement))?',
      '(?:the |your |key |principal |principle |primary |main |job )?roles? (?:and|&|\\/) (?:key |your |main )?responsibilit(?:ies|y)',
      `(?:what|how|where|why) (?:${YOU_WILL}|will you|do you|would you|you get to)(?: be| actually| typically| get to)*(?: (?:do|doing|work on|working on|work|own|build|building|achieve|accomplish|create|deliver|tackle|contribute|contributing|help|make an impact|be responsible for|responsible for|make a difference|spend your time|learn|lead|drive|focus on|fit|handle|manage))+(?: (?:in|on|at|with|as|for|to|here|day[- ]to[- ]day|each day|every day|a)\\b[a-z0-9 ]{0,40})?`,
      'what (?:is|are) (?:the |your )?(?:role|job|responsibilities|you responsible for|this role about)',
      '(?:your|the) (?:day[- ]to[- ]day|day|impact|mission|contribution|challenge|tasks|typical day|work|job|goals|assignment|scope|main tasks)(?: (?:to day|at work|will (?:include|be)|includes?|looks? like|in this role|with us))?',
      '(?:a |your )?(?:typical )?(?:day|week|month|first \\w+ days)(?: in (?:the|your) (?:life|role)| to day| at [a-z0-9]+)(?: of [a-z ]{2,40})?',
      `(?:in|as part of|with|within) ${THE_ROLE},?(?: ${YOU_WILL})?(?: be| get to| have the opportunity to)?(?: responsible for)?`,
      `(?:as (?:a|an|our) [a-z0-9/& -]{2,60},? ${YOU_WILL}(?: be)?(?: responsible for)?)`,
      "(?:you|the (?:candidate|incumbent|successful candidate|person|employee|intern|position|role))(?:'ll| will|'d| would)(?: be)?(?: (?:responsible for|expected to|working on|do|include|involve|get to))?",
      '(?:the )?(?:scope of (?:work|role|the role|responsibilities|position)|job scope|position scope|scope)',
      '(?:key )?(?:areas? of (?:responsibility|focus)|focus areas|key result areas|priorities|projects?|outcomes|expected outcomes|performance objectives)',
      "(?:how|where) you(?:'ll| will| can)? (?:make (?:an impact|a difference)|contribute|help|add value|create impact)",
      'essential (?:job )?functions?(?: of (?:the|this) (?:job|position|role))?',
      "you(?:'ll| will| are| 're|'re)(?: be)? (?:responsible for|accountable for|in charge of)",
      'position (?:responsibilities|duties|functions)',
      'responsible for',
      "work you(?:'ll| will) do",
      'the work',
      'what the (?:job|role) (?:involves|entails|looks like)',
    ],
    pay: [
      '(?:the |our |expected |estimated |annual |hourly |base |target |total |starting |anticipated |typical |full |current |us |usa |national )*(?:salary|pay|compensation|wage|remuneration|stipend|salaries|rate|ote)(?: (?:range|ranges|band|bands|scale|rate|information|details|transparency|package|structure|grade|and hours|disclosure|statement|expectations?|type))*',
      '(?:hourly|pay) rate',
      'how much (?:do|will) (?:you|i|we) (?:pay|earn|get paid)',
    ],
    benefits: [
      "(?:(?:our|the|your|key|company|employee|great|additional|other|total|full[- ]time|some|more|job|core|global|us|staff|fantastic|awesome|competitive|comprehensive|exclusive|amazing|generous|health) ){0,3}(?:benefits?|perks|rewards|benefits package)(?:(?: ?[,/&+] ?(?:and )?| and | at )(?:our |other |more |the )?(?:perks|benefits|compensation|salary|culture|rewards|wellness|pay|incentives|extras|advantages|[a-z]+))?(?: (?:include|includes|package|you(?:'ll| will) (?:love|enjoy|get)|we offer|offered|summary|of working (?:here|with us|at [a-z]+)|at [a-z0-9]+|information|overview|for you|at a glance))?",
      '(?:compensation|salary|pay|remuneration|rewards)(?: ?[,/&+] ?(?:and )?| and )(?:total |our )?(?:benefits|perks|rewards)(?: package)?',
      "what(?:'s| is| will be)? (?:in it|on offer|in store|waiting)(?: for you)?",
      "what (?:do )?(?:we|you|you'll|you will|you can|[a-z]{2,20})(?:'ll| will| can|'d)?(?: be)? (?:offer|offering|provide|get|gain|receive|expect from us|enjoy|give|love)(?: (?:you|here|from us|in return|to you|about (?:us|working here|this (?:job|role))))?",
      "why (?:should you |you(?:'ll| should| will| would) )?(?:join|work|choose|love|apply)(?: (?:for|with|at|to|in|here|us|our|it|this|team|working|[a-z0-9]{2,20})){0,4}",
      '(?:why|life at) us',
      "(?:we|and we|in return,? we|here's what we)(?:'re| are|'ll)? (?:also )?(?:offer|offering|provide|give|will provide|will offer)(?: (?:you|our employees))?",
      '(?:our|the|your) offer(?:ing)?',
      '(?:total )?(?:rewards?|compensation) package',
      "(?:in return|in exchange|on offer|we've got you covered|how we(?:'ll| will) (?:take care of|support) you|additional perks|reasons to (?:join|apply|work).{0,20}|extras|incentives|healthcare|time off|work[- ]life balance|professional development|learning (?:and|&) development|career (?:growth|development))",
      'growth opportunities',
    ],
    about: [
      '(?:more |a (?:little|bit) )?about (?:us|our company|our team|our client|the (?:company|team|organi[sz]ation|department|group|client|business|firm|product|project|school|community|practice|division|business unit|employer)|company|team|this team|our (?:group|culture|organi[sz]ation|business|customers?|work))',
      'who (?:we are|are we|is [a-z0-9]{2,20})(?: and what we do)?',
      '(?:our|the|your|company|team|meet the) (?:mission|vision|values|story|culture|company|team|organi[sz]ation|client|product|history|purpose|people|commitment|department|group|business|environment|principles|core values|customers|platform|technology|technologies|tech stack|stack|tools|investors|approach|team culture|office|promise)(?: (?:and|&) (?:vision|values|culture|mission|purpose|technology))?',
      'company (?:overview|description|profile|summary|background|introduction|mission|values|bio|info(?:rmation)?|details|culture|highlights|name|size)',
      "(?:what|how|where) (?:we do|we work|we're about|we're building|we build|we are building|we believe|we stand for|we value|we're working on|we've built)",
      '(?:life|working|careers?|culture|diversity|a career) (?:at|with|here)(?: [a-z0-9 ]{2,30})?',
      '(?:tech(?:nology)? stack|our stack|technologies we use|our tools|tools we use|work environment|working environment|environment|working conditions|work conditions|work schedule|working hours|hours of work|interview questions|team overview|about)',
      '(?:mission|vision|values|culture|our core values|company|introduction)',
    ],
    legal: [
      '(?:(?:our|the|an?|statement on|note on) )?(?:eeo|eoe|equal (?:employment )?opportunit(?:y|ies)|equal opportunities|diversity|inclusion|dei|equity|affirmative action|non[- ]?discrimination|accommodations?|reasonable accommodations?|privacy|gdpr|e-?verify|disclaimers?|legal|background (?:check|screening)s?|drug[- ](?:free|test|testing)[a-z ]*|covid(?:-19)?|vaccination|pay transparency|accessibility|data (?:privacy|protection)|recruitment fraud|fraud (?:alert|warning)|agency|agencies|third[- ]part(?:y|ies)|recruiters?|security|export control|posting|job posting|important|physical|candidate privacy|belonging)(?:(?: ?[,/&+] ?(?:and )?| and | or )(?:diversity|equity|inclusion|belonging|affirmative action|accommodations?|accessibility|equal (?:employment )?opportunity|inclusiveness|drug[a-z -]*|access|accessibility))*(?: (?:statement|employer|policy|notice|disclosure|is the law|commitment|requests?|act|check|agencies|information|practices|at [a-z0-9]+|alert|screening|workplace|request|requirements))*',
      '(?:please )?notes?(?: to (?:recruiters|agencies|applicants|candidates).{0,40})?',
      '(?:notice|note) (?:to|for) [a-z ]{3,40}',
      '(?:federal |state |california |applicant )?(?:privacy|labor law|legal) (?:policy|notice|poster|statement|notices)s?',
      '(?:our )?commitment to (?:diversity|inclusion|equity|equality|you|people)[a-z ,&]{0,40}',
      'posting statement|location statement|terms of use',
    ],
    apply: [
      '(?:how|ready|want|interested) (?:to|in) (?:apply|applying|join(?: us)?|learn more)(?: (?:for|to|now|today|here|online|this (?:job|position|role)))*',
      '(?:to apply|apply|apply (?:now|today|online|here|for (?:this|the) (?:job|position|role)))',
      '(?:the |our )?(?:application|interview|hiring|recruitment|selection|recruiting)(?: and (?:selection|interview|hiring|recruitment))? (?:process|procedure|instructions|steps|deadline|materials|timeline|details|information|requirements|documents|window|period)(?:,? (?:in a nutshell|at a glance))?',
      "(?:what(?:'s| is| happens)?|our|the)? ?next(?: steps?)?",
      'what to expect(?: (?:in|from|during) .{3,40})?',
      '(?:contact|contacts|contact (?:us|information|details|person)|questions|interested|get in touch|faqs?|closing date|deadline|required documents|documents required)',
      'application(?: (?:process|deadline))?',
    ],
    unknown: [
      '(?:the |our |this |about the |about this |about our |more about the |position |job |role )?(?:job|role|position|opportunity|internship|program(?:me)?|vacancy|challenge|opening|project|details|post|assignment)(?: (?:summary|overview|description|details|purpose|information|brief|profile|statement|objective|intro(?:duction)?|type|title|category|level|function|functions|id|code|number|location|highlights|synopsis|at a glance|posting|schedule|duration|specifications))*',
      '(?:(?:position|job|role|executive|general|brief|short|full|vacancy|project) )?(?:summary|overview|description|purpose|introduction|synopsis|background information)(?: (?:of (?:the )?(?:role|position|job)))?',
      '(?:additional|other|further|more|general|key|practical|supplementary) (?:information|details|info|facts|notes)',
      '(?:employment|contract|work|shift|job|position) (?:type|status|schedule|hours|arrangement|location|model|shift)s?',
      '(?:location|locations|primary location|other locations|work location|additional locations|hours|schedule|shift|shifts|duration|start date|department|reports to|reporting to|reporting structure|reporting line|industry|industries|seniority level|job function|travel|remote|supervision|supervisory responsibilities|direct reports|posted date|posting date|date posted|job id|requisition id|req id|level|category|contract|time type|status|team|division|employment type|work type|workplace type|site|start|working pattern|remote details)',
      '(?:details|the details|at a glance|quick facts|key facts|snapshot|tl;? ?dr)',
    ],
    outside: [
      '(?:(?:view |see |browse |explore |show |find |search |check out |our |all |other |more |similar |related |recommended |suggested |latest |recent(?:ly)? |new |newest |featured |current |open |top |popular |nearby |matching |trending |additional |viewed |posted |hot |similarly |these |some |of our |premium )+(?:jobs?|positions?|openings?|roles?|vacanc(?:y|ies)|opportunit(?:y|ies)|careers?|listings?|postings?|searches|job (?:openings|listings|opportunities|posts|offers))(?: (?:at|in|from|for|by|you|near|like|with|that|based|posted|here|this|opportunities|openings|alerts?|on)\\b.{0,60})?(?: \\(\\d+\\))?)',
      '(?:people|users|candidates|job ?seekers|others) (?:also|who) .{3,50}',
      'you (?:may|might|could|would) (?:also )?(?:like|be interested in|also like|enjoy).{0,30}',
      'jobs? (?:you (?:may|might) like|for you|like this|nearby|alerts?|by .{3,20}|in .{2,40}|categories|search(?:es)?|seekers?|recommendations)',
      '(?:\\d+ )?(?:comments?|responses?|replies|thoughts on .{3,60})(?: \\(\\d+\\))?',
      '(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response|review)',
      '(?:share|tweet|print|email|save|report|bookmark|refer)(?: (?:this|on|via|with|a))?(?: (?:job|posting|page|post|article|link|friends?|position|listing|opportunity|with .{3,30}|on .{3,30}))?',
      '(?:follow|connect with|find|like) us(?: on .{3,20})?',
      '(?:sign up|subscribe|register|join|get|receive|create|set up|email me|activate|be the first).{0,20}(?:newsletter|job alerts?|alerts?|updates|talent (?:community|network|pool)|mailing list|notified|jobs like this).{0,30}',
      '(?:related|recent|latest|popular|more|other|featured|upcoming) (?:posts?|articles?|stories|news|blogs?|events?|reading|content|links|searches|topics|pages|categories|tags|companies|employers|from .{2,40})',
      '(?:quick|useful|footer|site) links|site ?map|navigation|main menu|menu|search(?: jobs?)?|categories|archives|tags|newsletter|language|cookies?(?: (?:policy|settings|preferences|consent|notice))?|(?:your )?privacy (?:preferences?|choices|settings|preference center)|we (?:value your privacy|use cookies)|manage (?:cookies|consent).{0,30}',
      '(?:submit|start|complete|send|fill out|finish) (?:your|the|an|this) (?:application|resume|cv).{0,20}|(?:online )?application form|apply for this (?:job|position|role|opening)|(?:personal|your|contact|candidate|applicant) (?:information|details)|(?:upload|attach) (?:your )?(?:resume|cv|file).{0,20}|(?:resume|cv)(?:\\/cv|\\/resume)?|cover letter|voluntary (?:self[- ]?)?(?:identification|disclosures?).{0,40}|u\\.?s\\.? (?:equal opportunity employment information|eeo|standard demographic questions).{0,60}|demographic (?:questions|survey|information).{0,40}|(?:application|screening|additional) questions?',
      'sign in|log ?in|register|create (?:an )?account|forgot password.{0,10}|welcome back|my account|already a member|sign up|join now|set alert',
      'salar(?:y|ies) (?:insights|for similar.{0,40}|estimates? (?:from|by).{0,30})|interview tips.{0,40}|company reviews|reviews|ratings? (?:and|&) reviews.{0,30}|get (?:ai-powered|personali[sz]ed|notified).{0,60}|referrals increase.{0,80}|photos|insights.{0,30}|videos|company photos|safety tips.{0,30}|stay safe.{0,40}',
    ],
  },
  weak: {
    required: [
      'requirements?|qualifications?|skills|experience|education|required|background|knowledge|languages?|training|competencies|certifications?|profile|license|licenses|abilities|expertise|criteria|you|must|strengths|eligibility|licen[cs]ure|talents|credentials?|who|attributes|characteristics|traits|skill|degree|degrees|certificates?|you (?:are|have|need|must|bring|possess|will have|must be|should have|should be|will need)|specifications?|your (?:experience|skills|background|expertise|knowledge|education)',
    ],
    preferred: [
      'preferred|desired|desirable|bonus|plus|nice|a plus|beneficial|advantageous|ideally|preferably|preferences?|pluses',
    ],
    duties: [
      "responsibilities|duties|tasks|functions|activities|objectives|projects?|deliverables|you will|you'll|responsibility|accountabilities|responsible for|duty|the (?:work|position|role|candidate|incumbent|person|employee)(?:'ll| will).{0,20}|priorities|outcomes|your (?:work|day|job|mission)",
    ],
    benefits: [
      'benefits?|perks|rewards|incentives|we (?:also )?(?:offer|provide)|time off|healthcare|extras|benefit',
    ],
    pay: ['salary|pay|compensation|wage|remuneration|rate|stipend|ote|salaries'],
    about: [
      'about|company|team|mission|vision|values|culture|environment|introduction|(?:our|the|your|company|team) [a-z]+',
    ],
    legal: [
      'security|legal|physical|agency|agencies|diversity|inclusion|equity|posting|recruiters?|privacy|accommodations?|important|notes?|please note|disclaimers?|accessibility|belonging|equal opportunity',
    ],
    apply: [
      'application|apply|next|contacts?|questions|interested|deadline|apply (?:now|today|here|online)|to apply',
    ],
    unknown: [
      '(?:the |this |our )?(?:job|role|position|opportunity|internship|program(?:me)?|project|details|post|assignment|opening|challenge|vacancy)|location|locations|hours|schedule|shift|shifts|duration|department|travel|remote|industry|level|category|contract|status|team|division|site|start|summary|overview|description|purpose|introduction|supervision',
    ],
    outside: [
      'search|menu|tags|language|share|print|email|save|report|navigation|categories|reviews|resume|cv|cover letter|photos|videos|register|jobs?|archives|cookies?|newsletter|login|log in|sign in|sign up',
    ],
  },
  keywords: [
    [
      'outside',
      '\\b(?:(?:similar|related|other|more|recommended|recent|latest) (?:jobs|positions|openings|vacancies|roles|opportunities|posts|articles|news)|job alerts?|cookies|newsletter|leave a (?:reply|comment))\\b',
    ],
    [
      'legal',
      '\\b(?:equal (?:employment )?opportunit|eeo|affirmative action|privacy (?:notice|policy)|reasonable accommodation|discriminat)',
    ],
    [
      'preferred',
      '\\b(?:preferred|desired|desirable|nice[- ]to[- ]have|good[- ]to[- ]have|bonus points|a (?:big |huge )?(?:plus|bonus)|stand out|extra points|would be (?:great|nice|awesome)|not required|even better|set you apart|advantageous|pluses)\\b',
    ],
    ['apply', '\\b(?:how to apply|application process|interview process|hiring process|to apply)\\b'],
    [
      'required',
      "\\b(?:qualifications?|requirements?|skills|must[- ]haves?|looking for|ideal candidate|who you are|about you|you(?:'ll)? (?:need|bring)|competenc(?:y|ies)|prerequisites?|do you have|eligibility|your profile|successful candidate|right candidate|required)\\b",
    ],
    [
      'duties',
      "\\b(?:responsibilit(?:y|ies)|duties|accountabilities|you(?:'ll| will)(?: be)? (?:do|doing|work|working|own|build)|your role|key tasks|day[- ]to[- ]day|what you do)\\b",
    ],
    ['benefits', "\\b(?:benefits?|perks|we offer|why (?:join|work)|what's in it|you(?:'ll)? get)\\b"],
    ['pay', '\\b(?:salary|compensation|pay range)\\b'],
    ['required', '\\b(?:experience|education)\\b'],
    [
      'about',
      '^about\\b|\\b(?:who we are|our (?:mission|values|story|culture|team|company)|the company|the team|meet the team|life at)\\b',
    ],
  ],
};
