/*
 * What gives a page away, in the languages the gate must know at once (it runs before a page's language is told).
 * Each entry is a piece of a regular expression over lower-case text; a row holds one language.
 */

/** Headings of what a candidate should bring. */
export const REQUIREMENT_HEADINGS = [
  "requirements?|(?:\\w+ )?qualifications|what you(?:[’']ll| will|[’']ve)? (?:bring|need|have|got|offer)|who you are|about you|your (?:profile|background|skills)|must[- ]haves?|nice[- ]to[- ]haves?|skills (?:and|&)|what we(?:[’']re| are)? look(?:ing)? for|you (?:have|are|bring)|desired|preferred|minimum|knowledge|(?:required )?(?:skills|experience|education)|ideal candidate|think you fit|bonus points",
  'anforderungen|(?:dein|ihr|das|unser) profil|das (?:bringst du|bringen sie) mit|was (?:du mitbringst|sie mitbringen)|qualifikation(?:en)?|voraussetzungen|was wir erwarten|damit überzeug',
  'profil recherché|(?:votre|ton) profil|compétences|prérequis|exigences',
  'requisitos|(?:tu )?perfil|qué buscamos|lo que buscamos|requisiti|profilo|competenze|qualificações|o que procuramos',
  'functie-?eisen|(?:jouw|je) profiel|wat (?:wij|we) vragen|wie ben jij|dit breng je mee|kvalifikationer|vi söker dig|din profil|om dig',
  'wymagania|nasze oczekiwania|oczekujemy|twój profil|požadujeme|požadavky|co očekáváme|вимоги|требования|דרישות',
  '応募資格|応募条件|必須|歓迎|求める人物|求めるスキル|任职要求|岗位要求|职位要求|资格',
];

/** Headings of what the work is. */
export const DUTY_HEADINGS = [
  "(?:\\w+ )?responsibilities|what you(?:[’']ll| will)(?: be)? do(?:ing)?|(?:the|about the|your|this) (?:role|job|position|opportunity|challenge|mission|team)|job (?:description|summary|purpose|details|brief)|position (?:summary|overview|description)|(?:essential|primary|key|main|general|core)? ?(?:duties|tasks|functions|accountabilities)|role overview|day[- ]to[- ]day|in this role|overview|a day in the life|the impact you",
  '(?:deine|ihre|die|unsere) aufgaben?(?:n|gebiete)?|aufgaben(?:gebiet)?|tätigkeiten|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|stellenbeschreibung|deine rolle',
  '(?:vos|tes|les) missions|missions?|descripti(?:f|on) du poste|le poste|responsabilités|responsabilidades|funciones|descripción (?:del|de la)|attività|mansioni|descrizione|atividades|descrição da vaga',
  'functieomschrijving|wat ga je doen|jouw rol|arbetsuppgifter|om (?:rollen|tjänsten|jobbet)|dina uppgifter',
  'zakres obowiązków|obowiązki|opis stanowiska|náplň práce|pracovní náplň|popis pozice|обов.язки|תיאור',
  '仕事内容|業務内容|職務内容|岗位职责|工作职责|职位描述|工作内容',
];

/** Headings of what is offered. */
export const OFFER_HEADINGS = [
  "(?:\\w+ ){0,2}benefits|perks|what we offer|why (?:join|work|us|you)|compensation|salary|we offer|what[’']s in it for you|pay(?: range)?|how to apply|application process|to apply|equal opportunity|schedule|location|job type",
  '(?:das|was) (?:bieten )?wir(?: dir| ihnen)?(?: bieten)?|wir bieten|unser angebot|deine (?:vorteile|benefits)|ihre vorteile|benefits|kontakt|ansprechpartner',
  'nous offrons|avantages|ce que nous|ofrecemos|beneficios|cosa offriamo|offriamo|benefícios|oferecemos|remuneração',
  'wij bieden|wat bieden|vi erbjuder|förmåner|oferujemy|to oferujemy|nabízíme|benefity|пропонуємо|ми пропонуємо',
  '待遇|福利厚生|給与|勤務地|勤務時間|休日|雇用形態|薪资|福利',
];

/** Headings glued into flattened text: what follows begins with a capital or a bullet. */
export const GLUED_HEADINGS =
  "(?:requirements|responsibilities|qualifications|what you(?:[’']ll| will)? (?:bring|need|have|do)|who you are|about (?:the|this) (?:role|job|position)|(?:job|position) (?:description|summary|overview)|duties|we offer|benefits|skills)[^\\n]{0,3}[:A-Z•·]";

/** How long ago something was posted. */
export const AGO = [
  '\\b(?:\\d+|an?|one)\\+? ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|d|w(?:ee)?ks?|mo(?:nth)?s?) ago|just posted|posted (?:today|yesterday)',
  'vor \\d+ (?:stunden?|tag(?:en)?|wochen?|monat(?:en)?)|il y a \\d+ (?:heures?|jours?|semaines?|mois)|hace \\d+ (?:horas?|días?|semanas?|mes(?:es)?)|há \\d+ (?:horas?|dias?|semanas?)|\\d+ (?:ore|giorni|settimane) fa',
  '\\d+ (?:uur|dagen|weken) geleden|för \\d+ (?:timmar|dagar|veckor) sedan|\\d+ (?:godzin|dni) temu|před \\d+ (?:hodinami|dny)',
  '\\d+(?:日|時間)前|\\d+(?:天|小时)前',
];

/** Kinds of employment, as a line of their own says them. */
export const EMPLOYMENT = [
  'full[- ]?time|part[- ]?time|permanent|contract|internship|vollzeit|teilzeit|festanstellung|unbefristet|temps plein|temps partiel|cdi|cdd|jornada completa|media jornada|tempo (?:pieno|parziale|integral)|voltijd|deeltijd|fulltime|parttime|heltid|deltid|pełny etat|umowa o pracę|plný úvazek|hlavní pracovní poměr',
  '正社員|アルバイト|契約社員|派遣社員|全职|兼职',
];

/** Sentences as postings write them. */
export const POSTING_SENTENCES = [
  "years?[’']? (?:of )?(?:\\w+ ){0,3}experience|ideal candidate|successful (?:candidate|applicant)|qualified (?:candidates|applicants)|candidates? (?:must|should|will|with|who)|applicants? (?:must|should|will)|(?:we are|we[’']re|is|currently) (?:looking for|seeking|searching for|hiring) (?:an? |our |the )?|reports? (?:directly )?to (?:the|our)|reporting to|you will (?:be|work|have|join|lead|help|design|build)|you[’']ll (?:be|work|have|join|lead|help|design|build)|join (?:our|the) (?:\\w+ )?team|(?:in )?this (?:role|position)|the (?:role|position)|responsible for|ability to|equal (?:employment )?opportunit|without regard to|reasonable accommodation|bachelor[’']?s? (?:degree|or)|degree in|proficien(?:cy|t) (?:in|with)|strong (?:communication|knowledge|understanding)|experience (?:with|in)|(?:send|submit|upload) (?:us )?your (?:cv|resume|résumé|application)|cover letter|working knowledge|proven track|full[- ]time",
  'wir suchen|suchen wir|du (?:bringst|hast|bist|verfügst|arbeitest)|sie (?:bringen|haben|verfügen)|abgeschlossene|berufserfahrung|bewirb dich|bewerbung|(?:m/w/d)|(?:w/m/d)|(?:m/f/d)|kenntnisse|vollzeit|deutschkenntnisse',
  'nous recherchons|vous (?:êtes|avez|serez)|expérience|buscamos|experiencia (?:en|de|mínima)|cerchiamo|esperienza|procuramos|experiência (?:em|com)|conhecimento',
  'wij zoeken|je (?:hebt|bent)|ervaring met|vi söker|du (?:har|är)|erfarenhet av|poszukujemy|doświadczenie|hledáme|zkušenosti|шукаємо|досвід',
  '募集|経験者|未経験|応募|勤務|年以上|以上学历|经验者|优先',
];

/** On buttons and links that lead to the application. */
export const APPLY = [
  "apply(?: (?:now|here|online|today|for|on|to|with|via).*)?|easy apply|quick apply|i[’']m interested|submit (?:your )?application|start (?:your )?application|apply for this (?:job|position|role)|save (?:this )?job|report (?:this )?job|send (?:your )?(?:cv|resume|application)",
  '(?:jetzt |online |hier )*bewerben|jetzt online bewerben|zur bewerbung|bewirb dich(?: jetzt)?',
  'postuler.*|je postule|candidatar.*|inscribirme|aplicar.*|solicitar.*|candidati.*|invia candidatura|inscreva-se|quero me candidatar',
  'solliciteer.*|ansök.*|sök (?:jobbet|tjänsten)|aplikuj.*|odpovědět.*|mám zájem|відгукнутися',
  '応募.*|エントリー.*|投递.*|申请.*|立即申请',
];

/** On buttons that lead to the application for the one job of the page. */
export const APPLY_HERE = [
  "apply (?:now|here|online|today|with|via|on (?:the )?(?:company|employer)|for (?:this|the) (?:job|position|role|opening|vacancy))|easy apply|quick apply|i[’']m interested|submit (?:your |an )?application|save (?:this )?job|report (?:this )?job|share (?:this )?job|refer a friend|email (?:this )?job|print (?:this )?job",
  'jetzt (?:online )?bewerben|auf diese stelle bewerben|direkt bewerben|online bewerben|zur bewerbung|stelle (?:merken|teilen|drucken)|job (?:merken|teilen)',
  'postuler (?:maintenant|à cette offre|en ligne)|je postule|candidatarme|inscribirme en esta oferta|aplicar (?:ahora|a esta)|candidatar-se|quero me candidatar|candidati (?:ora|subito)|invia candidatura',
  'solliciteer (?:nu|direct|online)|direct solliciteren|ansök (?:nu|här)|sök jobbet|aplikuj (?:teraz|szybko|online)?|odpovědět na (?:inzerát|nabídku)|mám zájem o',
  '応募する|この求人に応募|エントリーする|立即申请|立即投递|投递简历',
];

/** Words of a page that lists jobs: in its title, its headings, the last part of its address. */
export const LIST_TITLE = [
  'jobs|careers|career (?:page|section|site|portal|opportunities)|job (?:board|search|openings?|opportunities|listings?|vacancies|market)|jobsearch|openings?|vacanc(?:y|ies)|opportunities|(?:open )?positions|roles|internships|employment|work with us|join (?:us|our team)',
  'karriere|stellen(?:angebote|anzeigen|markt)?|jobbörse|offene stellen|jobportal|stellensuche',
  'emplois?|offres?|carrières?|recrutement|empleos?|ofertas|trabajos?|vagas|carreiras|lavoro|offerte|carriere',
  'vacatures|werken bij|lediga jobb|jobb|karriär|praca|oferty|kariera|volná místa|nabídky práce|вакансії|вакансии',
  '求人|採用|転職|招聘|职位',
];

/** Titles of what is written about work: articles, guides, pages of advice. */
export const ABOUT_JOBS = [
  'job|career|work(?:place|ing)?|salar(?:y|ies)|wages?|earn(?:ings)?|cost|resumes?|résumés?|cvs?|interview(?:s|ing)?|hire|hiring|employ(?:ers?|ees?)|freelanc\\w+|certifications?|negotiat\\w+|guide|tips|advice|reviews?|vs|course|training|culture|benefits',
  'gehalt|gehälter|bewerbung\\w*|lebenslauf|beruf\\w*|arbeiten bei|arbeitgeber|ratgeber|vorstellungsgespräch|weiterbildung',
  'salaires?|entretien|métiers?|conseils?|sueldos?|entrevistas?|currículum|salários?|carreira|stipendi\\w*|colloquio|consigli',
  'salaris|sollicitatie\\w*|lön(?:er)?|zarobki|wynagrodzeni\\w+|rozmowa|plat(?:y|ů)?|životopis',
  '給料|年収|履歴書|面接|転職活動|薪资|面试|简历',
];

/** What a page that lists jobs says around its rows. */
export const LIST_WORDS = [
  "(?:current|open|all|available|latest|featured|similar) (?:job )?(?:openings?|positions?|roles|vacancies|opportunities|jobs)|job openings|view (?:all )?(?:jobs|openings|roles|positions)|(?:see|browse|search|find|explore|show) (?:all |our |more )?(?:open )?(?:jobs|roles|openings|positions|careers|opportunities)|\\d[\\d,.]* (?:\\w+ ){0,4}(?:jobs|results|openings|positions|roles|vacancies)\\b|job alerts?|filter(?:s| by)|sort by|no (?:open )?(?:positions|openings|vacancies)|all (?:departments|locations|teams|offices)|we[’']re hiring|join our (?:team|talent)|talent (?:community|network|pool)|create alert|next page|page \\d+ of",
  'offene (?:stellen|positionen|jobs)|aktuelle (?:stellen|jobs)\\w*|alle (?:stellen|jobs)|stellenangebote|treffer|initiativbewerbung|zu den (?:jobs|stellen)|filtern',
  'offres d.emploi|nos offres|ofertas de empleo|ver ofertas|vagas (?:de|abertas)|offerte di lavoro|posizioni aperte|openstaande vacatures|alle vacatures|lediga (?:jobb|tjänster)|oferty pracy|volné pozice|відкриті вакансії',
  '求人情報|件の求人|求人一覧|検索結果|职位搜索|招聘会',
];

/** Places where job titles are told by their nouns. */
export const OCCUPATIONS = [
  'engineer|developer|programmer|manager|analyst|designer|scientist|director|assistant|nurse|driver|technician|specialist|coordinator|co-ordinator|consultant|intern(?:ship)?|officer|administrator|architect|representative|associate|clerk|teacher|professor|lecturer|accountant|attorney|counsel|paralegal|recruiter|editor|writer|journalist|researcher|fellow(?:ship)?|scholar|post-?doc\\w*|phd|thesis|lead|head of|supervisor|executive|operator|machinist|mechanic|electrician|welder|plumber|carpenter|porter|keeper|mason|tiler|roofer|glazier|baker|butcher|painter|fitter|chef|cook|barista|server|cashier|guard|therapist|physician|pharmacist|dentist|caregiver|worker|trainee|apprentice|advisor|adviser|strategist|planner|buyer|agent|advocate|trafficker|bookkeeper|receptionist|secretary|librarian|tester|devops|sre|epidemiologist|chief|vp|vice president|president|principal',
  'entwickler(?:in)?|\\w*leiter(?:in)?|leitung|\\w*mitarbeiter(?:in)?|\\w*ingenieur(?:in)?|\\w*techniker(?:in)?|\\w*fachkraft|kauf(?:mann|frau)|\\w*berater(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|praktikum|ausbildung|doktorand\\w*|referent(?:in)?|sachbearbeiter(?:in)?|pfleger(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|\\w*meister(?:in)?|monteur(?:in)?|\\w*decker(?:in)?|spengler(?:in)?',
  'ingénieure?|développeu(?:r|se)|responsable|chargée?|technicienne?|stagiaire|directeur|directrice|vendeu(?:r|se)|ingeniero|desarrollador|gerente|analista|técnico|asistente|becario|engenheiro|desenvolvedor|estagiário|assistente|coordenador|ingegnere|sviluppatore|impiegato|tirocinante',
  'ontwikkelaar|medewerker|adviseur|verpleegkundige|chauffeur|utvecklare|ingenjör|chef|sköterska|säljare|lärare|programista|inżynier|kierownik|specjalista|księgow\\w+|kierowca|programátor|vývojář|inženýr|účetní|řidič|skladník|розробник|менеджер|інженер',
  'エンジニア|スタッフ|デザイナー|マネージャー|ディレクター|営業|事務|看護師|介護|ドライバー|工程师|经理|专员|设计师',
];

/** Path segments of an address under which jobs live. */
export const JOB_SEGMENTS =
  'jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|roles?|postings?|viewjob|job-?(?:detail|view|listing|opening|posting)s?|remote-jobs|apply|recruit(?:ing|ment)?|employment|hiring|stellen?(?:angebote?|anzeigen?)?|karriere|emplois?|offres?(?:-emploi)?|empleos?|ofertas?|vagas?|vacatures?|praca|oferta|jobb|lavoro|kariera|o|jb|saiyo|recruit';

/** Path segments of articles, threads, papers. */
export const ARTICLE_SEGMENTS =
  'blogs?|news|articles?|stor(?:y|ies)|threads?|forums?|topic|questions?|wiki|docs?|watch|learn|guides?|resources?|rankings|advice|tips|posts?|press|events?|handbook|library|magazin|20[0-2]\\d';

/** Path segments of shops, prices and services. */
export const SHOP_SEGMENTS =
  'products?|pricing|shop|store|services?|browse|cart|features?|solutions?|use-cases|collections?|p|dp|item|tarife|preise';

/** An article's own words. */
export const ARTICLE_WORDS =
  'min(?:ute)?s? read|read more|comments?\\b|share (?:this|on)|posted by|written by|published|updated:|last updated|related (?:articles|posts|stories)|table of contents|subscribe|newsletter|in this article|advertisement|copyright|reply|references|conclusion|frequently asked|faq';

/** A shop's own words. */
export const SHOP_WORDS =
  'add to (?:cart|bag|basket)|in den warenkorb|ajouter au panier|add to wishlist|free shipping|in stock|out of stock|customer reviews|\\breviews?\\b|buy now|shop now|sku|checkout|free trial|book a demo|get a demo|request a demo|start for free|contact sales|our (?:customers|products|services)';

/** A person's own page. */
export const PERSON_WORDS =
  "curriculum vitae|\\bmy (?:work|research|career|projects|experience)\\b|\\bi (?:am|was|have|worked|study)\\b|\\bi[’']m\\b|references available|work experience|about me|publications|hobbies";

/** A wall where a page should be. */
export const WALL_WORDS =
  'verify you are (?:a )?human|captcha|enable javascript|access denied|page not found|404|are you a robot|unusual traffic|just a moment|cookies? (?:are )?disabled';
