/*
 * What gives a page away, in the languages the gate must know at once (it runs before a page's language is told).
 * Each entry is a piece of a regular expression over lower-case text; a row holds one language.
 */

/** Headings of what a candidate should bring. */
export const REQUIREMENT_HEADINGS = [
  "requirements?|(?:\\w+ )?qualifications|what you(?:[’']ll| will|[’']ve)? (?:bring|need|have|got|offer)|who you are|about you|your (?:profile|background|skills)|must[- ]haves?|nice[- ]to[- ]haves?|skills (?:and|&)|what we(?:[’']re| are)? look(?:ing)? for|you (?:have|are|bring)|desired|preferred|minimum|knowledge|(?:required )?(?:skills|experience|education)|ideal candidate|think you fit|bonus points",
  'anforderungen|(?:dein|ihr|das|unser) profil|das (?:bringst du|bringen sie) mit|was (?:du mitbringst|sie mitbringen)|qualifikation(?:en)?|voraussetzungen|was wir erwarten|(?:wen|was) wir suchen|wir suchen|wer du bist|wer sie sind|damit überzeug',
  'profil (?:recherché|souhaité|du candidat)|qui (?:êtes-vous|es-tu|cherchons-nous|recherchons-nous)|vous êtes|(?:votre|ton|le) profil|compétences|prérequis|exigences|savoir-être',
  'requisitos|(?:tu )?perfil|(?:a )?qui[eé]n(?:es)? buscamos|qué buscamos|lo que buscamos|qué (?:necesitas|pedimos)|requisiti|profilo|competenze|chi (?:cerchiamo|sei)|cosa cerchiamo|qualificações|o que (?:procuramos|buscamos|esperamos)|pré-requisitos|diferenciais',
  'functie-?eisen|wie zoeken (?:wij|we)|wie wij zoeken|(?:jouw|je) profiel|wat (?:wij|we) (?:vragen|van je vragen|zoeken)|wat (?:breng|neem) (?:jij|je) mee|wie ben jij|dit (?:breng|ben|heb) (?:je|jij)(?: mee)?|jij (?:hebt|bent)|kvalifikationer|vi söker(?: dig)?|vem (?:söker vi|är du)|din profil|om dig|meriterande|du (?:behöver|bör ha|har med dig)|vi ser gärna(?: att du)?|det är ett plus|plus i kanten|vad vi söker|dine kvalifikationer|osaaminen|vaatimukset|odotamme',
  'wymagania|nasze (?:oczekiwania|wymagania)|oczekujemy|oczekiwania|twój profil|czego oczekujemy|mile widziane|kogo szukamy|požadujeme|požadavky|co (?:očekáváme|požadujeme|od vás očekáváme)|koho hledáme|vaše profil|výhodou|вимоги|требования|що (?:ми )?очікуємо|דרישות',
  '応募資格|応募条件|応募要件|必須|歓迎|求める人物|求めるスキル|対象となる方|資格|任职要求|岗位要求|职位要求|资格',
  'elvárások|amit várunk|kit keresünk|szükséges (?:képzettség|tapasztalat)|genel nitelikler|aranan (?:nitelikler|özellikler)|nitelikler|beklentilerimiz|cerințe|profilul candidatului|candidatul ideal|ce căutăm',
  'odotamme sinulta|hakijalta (?:odotamme|edellytämme)|edellytämme|arvostamme|kvalifikasjoner|vi søker deg|vi ser etter|ønskede kvalifikasjoner|hvem er du|din baggrund|vi forventer',
  'необхідні (?:навички|знання)|що потрібно|требования(?: к кандидату)?|мы ожидаем|наши ожидания|що ми очікуємо|απαραίτητα προσόντα|(?:απαιτούμενα )?προσόντα|απαιτήσεις|المؤهلات|المتطلبات|المهارات(?: المطلوبة)?|متطلبات الوظيفة|דרישות(?: התפקיד| המשרה)?|(?:את )?מי אנחנו מחפשים|מה אנחנו מחפשים|מי אתם',
  '자격 ?요건|지원 ?자격|우대 ?(?:사항|조건)|條件要求|應徵條件|任職條件|擅長工具|任职资格|职位要求|岗位要求',
];

/** Headings of what the work is. */
export const DUTY_HEADINGS = [
  "(?:\\w+ )?responsibilities|what you(?:[’']ll| will)(?: be)? do(?:ing)?|(?:the|about the|your|this) (?:role|job|position|opportunity|challenge|mission|team)|job (?:description|summary|purpose|details|brief)|position (?:summary|overview|description)|(?:essential|primary|key|main|general|core)? ?(?:duties|tasks|functions|accountabilities)|role overview|day[- ]to[- ]day|in this role|overview|a day in the life|the impact you",
  '(?:über )?(?:diese|die) (?:stelle|position|rolle)|(?:deine|ihre|die|unsere) aufgaben?(?:n|gebiete)?|aufgaben(?:gebiet)?|tätigkeiten|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|stellenbeschreibung|deine rolle',
  '(?:vos|tes|les) missions|missions?|descripti(?:f|on) du poste|(?:à propos du|le) poste|vos (?:tâches|responsabilités)|responsabilités|responsabilidades|funciones|tareas|descripción(?: (?:del|de la).*)?|qué harás|(?:sobre )?(?:el puesto|la vacante|el rol)|tu (?:misión|día a día)|attività|mansioni|descrizione|cosa farai|il ruolo|la posizione|sobre a (?:vaga|posição)|atividades|atribuições|descrição(?: da vaga)?|o que (?:você )?(?:vai|irá) fazer',
  'functie-?omschrijving|over de (?:functie|vacature|rol)|(?:wat|dit) ga je doen|jouw (?:rol|taken|functie)|werkzaamheden|arbetsuppgifter|(?:om )?(?:rollen|tjänsten|jobbet)|dina (?:uppgifter|arbetsuppgifter)|vad du kommer (?:att )?göra|(?:dine |arbejds)opgaver|arbeidsoppgaver|tehtävä(?:t|nkuvaus)?|työtehtävät',
  'zakres obowiązków|(?:twój zakres )?obowiązk\\w+|twoje zadania|zadania|opis stanowiska|náplň práce|pracovní náplň|popis (?:pozice|práce|pracovní pozice)|co (?:budete|vás) (?:dělat|čeká)|vaše úkoly|обов.язки|обязанности|чим (?:ви )?(?:будете|займатись).*|תיאור',
  '仕事内容|業務内容|職務内容|岗位职责|工作职责|职位描述|工作内容',
  'feladatok|főbb feladatok|munkakör leírása|iş tanımı|görev tanımı|sorumluluklar|responsabilități(?:le postului)?|descrierea (?:postului|jobului)|om stillingen|arbeidsoppgaver|dine opgaver|om jobbet|työtehtävät|työn kuvaus',
  'обязанности|чем предстоит заниматься|задачи|обов.язки|види робіт|опис (?:вакансії|роботи)|περιγραφή(?: θέσης| εργασίας)?|αρμοδιότητες|καθήκοντα|الوصف الوظيفي|المهام(?: والمسؤوليات)?|المسؤوليات|תיאור (?:המשרה|התפקיד)|תחומי אחריות|על (?:המשרה|התפקיד)|מה תעשו',
  '주요 ?업무|담당 ?업무|포지션 ?(?:상세|소개)|업무 ?내용|工作內容|職務內容|工作描述|岗位描述|职责描述',
];

/** Headings of what is offered. */
export const OFFER_HEADINGS = [
  "(?:\\w+ ){0,2}benefits|perks|what we offer|why (?:join|work|us|you)|compensation|salary|we offer|what[’']s in it for you|pay(?: range)?|how to apply|application process|to apply|equal opportunity|schedule|location|job type",
  '(?:das|was) (?:bieten )?wir(?: dir| ihnen)?(?: bieten)?|wir bieten|unser angebot|deine (?:vorteile|benefits)|ihre vorteile|benefits|kontakt|ansprechpartner',
  'nous offrons|avantages|ce que nous|ofrecemos|beneficios|cosa offriamo|offriamo|benefícios|oferecemos|remuneração',
  'wij bieden|wat bieden|vi erbjuder|förmåner|oferujemy|to oferujemy|nabízíme|benefity|пропонуємо|ми пропонуємо',
  '待遇|福利厚生|給与|給料|勤務地|勤務時間|休日|休暇|雇用形態|試用期間|薪资|福利',
  'amit (?:kínálunk|nyújtunk)|juttatások|yan haklar|sunduklarımız|beneficii|ce oferim|oferta noastră|vi tilbyr|vi tilbyder|tarjoamme|мы предлагаем|условия|ми пропонуємо|παροχές|προσφέρουμε|المزايا|מה אנחנו מציעים|הטבות',
  '혜택(?: ?및 ?복지)?|복리 ?후생|복지|福利制度|工作待遇|薪酬福利|公司福利',
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
  'há \\d+ dias|\\d+ (?:napja|órája)|\\d+ (?:gün|saat) önce|\\d+ (?:дн(?:я|ей|і|ів)|час(?:а|ов)) (?:назад|тому)|\\d+ (?:päivää|tuntia) sitten|for \\d+ (?:dager|timer) siden|for \\d+ (?:dage|timer) siden|\\d+일 전',
];

/** Kinds of employment, as a line of their own says them. */
export const EMPLOYMENT = [
  'full[- ]?time|part[- ]?time|permanent|contract|internship|vollzeit|teilzeit|festanstellung|unbefristet|temps plein|temps partiel|cdi|cdd|jornada completa|media jornada|tempo (?:pieno|parziale|integral)|voltijd|deeltijd|fulltime|parttime|heltid|deltid|pełny etat|umowa o pracę|plný úvazek|hlavní pracovní poměr',
  '正社員|アルバイト|契約社員|派遣社員|全职|兼职',
  'teljes munkaidő|részmunkaidő|tam zamanlı|yarı zamanlı|normă întreagă|kokoaikainen|osa-?aikainen|vakituinen|fuldtid|heltid|полная занятость|частичная занятость|повна зайнятість|πλήρης απασχόληση|μερική απασχόληση|دوام (?:كامل|جزئي)|משרה (?:מלאה|חלקית)',
  '정규직|계약직|全職|兼職|正職|实习',
];

/** Sentences as postings write them. */
export const POSTING_SENTENCES = [
  "years?[’']? (?:of )?(?:\\w+ ){0,3}experience|ideal candidate|successful (?:candidate|applicant)|qualified (?:candidates|applicants)|candidates? (?:must|should|will|with|who)|applicants? (?:must|should|will)|(?:we are|we[’']re|is|currently) (?:looking for|seeking|searching for|hiring) (?:an? |our |the )?|reports? (?:directly )?to (?:the|our)|reporting to|you will (?:be|work|have|join|lead|help|design|build)|you[’']ll (?:be|work|have|join|lead|help|design|build)|join (?:our|the) (?:\\w+ )?team|(?:in )?this (?:role|position)|the (?:role|position)|responsible for|ability to|equal (?:employment )?opportunit|without regard to|reasonable accommodation|bachelor[’']?s? (?:degree|or)|degree in|proficien(?:cy|t) (?:in|with)|strong (?:communication|knowledge|understanding)|experience (?:with|in)|(?:send|submit|upload) (?:us )?your (?:cv|resume|résumé|application)|cover letter|working knowledge|proven track|full[- ]time",
  'wir suchen|suchen wir|sucht (?:eine?n?|zum|ab)|du (?:bringst|hast|bist|verfügst|arbeitest)|sie (?:bringen|haben|verfügen)|abgeschlossene|berufserfahrung|erfahrung (?:in|mit|im)|bewirb dich|bewerbung|(?:m/w/d)|(?:w/m/d)|(?:m/f/d)|kenntnisse|vollzeit|deutschkenntnisse|ausbildung als|zum nächstmöglichen|freuen uns auf|von vorteil|teamfähig\\w*',
  'nous recherchons|recherche (?:une?|des)|vous (?:êtes|avez|serez|justifiez|maîtrisez)|de formation|expérience|rattachée? (?:à|au)|au sein d|à pourvoir|poste (?:basé|à)|merci d.adresser|maîtrise d|titulaire d|(?:en|un) cdi\\b|profil recherché',
  'buscamos|se (?:requiere|busca|ofrece|valorará)|experiencia (?:en|de|mínima|previa|como)|conocimientos? (?:de|en)|incorporación|imprescindible|disponibilidad|titulación|jornada (?:completa|laboral)|envía tu|postúlate|licenciatura|deseable|manejo de',
  '(?:stiamo )?cercando|cerchiamo|ricerca (?:una?|per)|esperienza|conoscenza|titolo di studio|si (?:richiede|offre)|inserimento in|laurea in|diploma di|buona (?:conoscenza|capacità)|disponibilità a|candidat(?:o|a|ura) ideale|sede di lavoro',
  'procuramos|buscamos|experiência|conhecimentos?|ensino (?:médio|superior)|disponibilidade|desejável|responsável por|vale[- ](?:transporte|refeição|alimentação)|carteira (?:assinada|de habilitação)|\\bcnh\\b|formação em|envie (?:o )?seu|contrata-se|vivência',
  'wij zoeken|we zoeken|je (?:hebt|bent|werkt|krijgt|gaat)|ervaring (?:met|in|als)|beschikt over|rijbewijs|bruto per|(?:mbo|hbo)[- ](?:niveau|diploma|opleiding|werk)|vast contract',
  'vi söker|du (?:har|är|kommer|trivs)|erfarenhet av|meriterande|om tjänsten|tillsvidareanställning|tillträde|körkort|vi erbjuder|kravprofil|ledig tjänst|års erfarenhet|goda kunskaper|anställningsform|provanställning|i tal och skrift|arbetsuppgifter|kollektivavtal|etsimme|edellytämme|tarjoamme|hakemus|vi søger|vi søker|erfaring med|ansøgning|søknad',
  'poszukujemy|doświadczeni[ea]|znajomość|mile widziane|wykształcenie|umowa o pracę|umiejętność|prawo jazdy|zatrudnimy',
  'hledáme|zkušenosti?|praxe v|znalost|řidičský průkaz|výhodou|nástup|požadujeme|pracovní (?:poměr|doba)|шукаємо|досвід|знання|обов.язки|опыт|требования|мы ищем',
  '募集|経験者|未経験|応募|勤務|年以上|歓迎|福利厚生|各種手当|社会保険完備|以上学历|经验者|优先|任职',
  'keresünk|tapasztalat|végzettség|nyelvtudás|munkavégzés|jelentkez|aranmaktadır|arıyoruz|deneyimli|mezunu?\\b|tercihen|bilgisi|tecrübe|askerlik|căutăm|cunoștințe|studii superioare|angajăm|permis de conducere',
  'haemme|kokemusta|ajokortti|koulutus|työsuhde|hakemu(?:s|ksesi)|søger|søker|ansøg(?:er|ning)|kjennskap|autorisasjon|førerkort|kørekort|gode norskkunnskaper|tiltredelse',
  'опыт работы|знание|образование|ищем|требуется|приглашаем|соискател|оформление по|водительск|досвід роботи|потріб(?:ен|на|ні)|запрошу(?:ємо|ється)|навички|вміння|резюме|графік|навыки|умение|график',
  'αναζητ(?:ά|ού)|εμπειρία|γνώση|πτυχίο|απαραίτητη|επιθυμητή|خبرة|بكالوريوس|إجادة|يشترط|مطلوب|ניסיון|תואר|ידע|דרוש|נדרש|יתרון',
  '경험|이상|경력|능숙|모집|우대|지원|담당|負責|具備|經驗|熟悉|以上學歷|负责|具备|熟悉|年以上',
];

/** On buttons and links that lead to the application. */
export const APPLY = [
  "apply(?: (?:now|here|online|today|for|on|to|with|via).*)?|easy apply|quick apply|i[’']m interested|submit (?:your )?application|start (?:your )?application|apply for this (?:job|position|role)|save (?:this )?job|report (?:this )?job|send (?:your )?(?:cv|resume|application)",
  '(?:jetzt |online |hier )*bewerben|jetzt online bewerben|zur bewerbung|bewirb dich(?: jetzt)?',
  'postuler.*|je postule|candidatar.*|inscribirme|aplicar.*|solicitar.*|candidati.*|invia candidatura|inscreva-se|quero me candidatar',
  'solliciteer.*|ansök.*|sök (?:jobbet|tjänsten)|aplikuj.*|odpovědět.*|mám zájem|відгукнутися',
  '応募.*|エントリー.*|投递.*|申请.*|立即申请',
  'jelentkezem|jelentkezés|başvur(?:u yap)?|hemen başvur|aplică(?: acum)?|hae (?:työpaikkaa|paikkaa|tehtävää)|hae nyt|søk (?:her|på stillingen|stillingen)|søg (?:jobbet|stillingen)|ansøg(?: nu| her)?',
  'откликнуться|отклик|надіслати резюме|отправить резюме|подати резюме|υποβολή αίτησης|κάνε αίτηση|αίτηση|التقديم(?: الآن)?|قدم الآن|שליחת קורות חיים|הגש(?:ת)? מועמדות|שלח קורות חיים',
  '지원하기|지원 ?하기|입사지원|應徵|我要應徵|立即沟通|投递简历|申请职位',
];

/** On buttons that lead to the application for the one job of the page. */
export const APPLY_HERE = [
  "apply (?:now|here|online|today|with|via|on (?:the )?(?:company|employer)|for (?:this|the) (?:job|position|role|opening|vacancy))|easy apply|quick apply|i[’']m interested|submit (?:your |an )?application|save (?:this )?job|report (?:this )?job|share (?:this )?job|refer a friend|email (?:this )?job|print (?:this )?job",
  'jetzt (?:online )?bewerben|auf diese stelle bewerben|direkt bewerben|online bewerben|zur bewerbung|stelle (?:merken|teilen|drucken)|job (?:merken|teilen)',
  'postuler (?:maintenant|à cette offre|en ligne)|je postule|candidatarme|inscribirme en esta oferta|aplicar (?:ahora|a esta)|candidatar-se|quero me candidatar|candidati (?:ora|subito)|invia candidatura',
  'solliciteer (?:nu|direct|online)|direct solliciteren|ansök (?:nu|här)|sök jobbet|aplikuj (?:teraz|szybko|online)?|odpovědět na (?:inzerát|nabídku)|mám zájem o',
  '応募する|この求人に応募|エントリーする|立即申请|立即投递|投递简历',
  'jelentkezem|başvur|hae työpaikkaa|søk (?:her|på stillingen|stillingen)|søg (?:jobbet|stillingen)|откликнуться|відгукнутися|υποβολή αίτησης|التقديم الآن|שליחת קורות חיים|הגש(?:ת)? מועמדות',
  '지원하기|입사지원|應徵|我要應徵|立即沟通',
];

/** Words of a page that lists jobs: in its title, its headings, the last part of its address. */
export const LIST_TITLE = [
  'jobs|careers?(?= ?$)|careers|career (?:page|section|site|portal|opportunities)|job (?:board|search|openings?|opportunities|listings?|vacancies|market)|jobsearch|openings?|vacanc(?:y|ies)|opportunities|(?:open )?positions|roles|internships|employment|recruit(?:ment|ing)?(?= ?$)|work (?:with|for) us|join (?:us|our team)',
  'karriere|stellen(?:angebote|anzeigen|markt)?|jobbörse|offene stellen|jobportal|stellensuche|mitarbeiter gesucht',
  'emplois?|offres?|carrières?|recrutement|(?:nous )?rejoign?(?:dre|ez)(?:[- ]nous)?|empleos?|empregos?|ofertas|trabajos?|trabaj[aáe] con nosotros|vacantes|vagas|carreiras|trabalhe conosco|recrutamento|lavoro|lavora con noi|offerte|carriere',
  'vacatures|werken bij|lediga jobb|jobb|jobba (?:hos|med)|karriär|praca|oferty|kariera|kariéra|pracuj (?:u|z)|volná místa|nabídky práce|вакансії|вакансии',
  '求人|採用|転職|招聘|职位(?!描述|要求|详情|名称)|募集職種|采用',
  'állások|állásajánlatok|karrier|iş ilanları|kariyer|locuri de muncă|cariere|työpaikat|avoimet työpaikat|rekrytointi|ledige stillinger|ledige job|карьера|кар.єра|вакансии|θέσεις εργασίας|وظائف|משרות|tuyển dụng|lowongan|karir',
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
  "(?:current|open|all|available|latest|featured) (?:job )?(?:openings?|positions?|roles|vacancies|opportunities|jobs)|job openings|view (?:all )?(?:jobs|openings|roles|positions)|(?:see|browse|search|find|explore|show) (?:all |our |more )?(?:open )?(?:jobs|roles|openings|positions|careers|opportunities)|\\d[\\d,.]* (?:\\w+ ){0,4}(?:jobs|results|openings|positions|roles|vacancies)\\b|filter(?:s| by)|sort by|no (?:open )?(?:positions|openings|vacancies)|all (?:departments|locations|teams|offices)|we[’']re hiring|join our (?:team|talent)|talent (?:community|network|pool)|next page|page \\d+ of",
  'offene (?:stellen|positionen|jobs)|aktuelle (?:stellen|jobs)\\w*|alle (?:stellen|jobs)|stellenangebote|treffer|initiativbewerbung|zu den (?:jobs|stellen)|filtern',
  'offres d.emploi|nos offres|ofertas de empleo|ver ofertas|vagas (?:de|abertas)|offerte di lavoro|posizioni aperte|openstaande vacatures|alle vacatures|lediga (?:jobb|tjänster)|oferty pracy|volné pozice|відкриті вакансії',
  '求人情報|件の求人|求人一覧|検索結果|\\d+件中|次の\\d+件|职位搜索|招聘会|共\\d+[条个]|下一页|채용공고 \\d+|전체 채용',
];

/** Places where job titles are told by their nouns. */
export const OCCUPATIONS = [
  'engineer|developer|programmer|manager|analyst|designer|scientist|director|assistant|nurse|driver|technician|specialist|coordinator|co-ordinator|consultant|intern(?:ship)?|officer|administrator|architect|representative|associate|clerk|teacher|professor|lecturer|accountant|attorney|counsel|paralegal|recruiter|editor|writer|journalist|researcher|fellow(?:ship)?|scholar|post-?doc\\w*|phd|thesis|lead|head of|supervisor|executive|operator|machinist|mechanic|electrician|welder|plumber|carpenter|porter|keeper|mason|tiler|roofer|glazier|baker|butcher|painter|fitter|chef|cook|barista|server|cashier|guard|therapist|physician|pharmacist|dentist|caregiver|carer|cleaner|picker|packer|dispatcher|inspector|surveyor|planner|estimator|hygienist|midwife|radiographer|technologist|instructor|tutor|coach|stylist|bartender|waiter|waitress|housekeeper|janitor|gardener|labou?rer|foreman|superintendent|auditor|actuary|underwriter|banker|solicitor|lawyer|translator|interpreter|producer|photographer|animator|copywriter|marketer|merchandiser|salesperson|teller|statistician|biologist|chemist|geologist|physicist|hydrologist|ecologist|psychologist|veterinarian|paramedic|firefighter|steward|lifeguard|worker|trainee|apprentice|advisor|adviser|strategist|planner|buyer|agent|advocate|trafficker|bookkeeper|receptionist|secretary|librarian|tester|devops|sre|epidemiologist|chief|vp|vice president|president|principal',
  'entwickler(?:in)?|\\w*leiter(?:in)?|leitung|\\w*mitarbeiter(?:in)?|\\w*ingenieur(?:in)?|\\w*techniker(?:in)?|\\w*fachkraft|kauf(?:mann|frau)|\\w*berater(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|praktikum|ausbildung|doktorand\\w*|referent(?:in)?|sachbearbeiter(?:in)?|pfleger(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|\\w*meister(?:in)?|monteur(?:in)?|\\w*decker(?:in)?|spengler(?:in)?|[\\p{L}]*verkäufer(?:in)?|erzieher(?:in)?|\\w*arzt|\\w*ärztin|\\w*arbeiter(?:in)?|mechaniker(?:in)?|\\w*mechatroniker(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|lagerist(?:in)?|buchhalter(?:in)?|koch|köchin|kellner(?:in)?|konditor(?:in)?|bäcker(?:in)?|friseur(?:in)?|\\w*assistent(?:in)?|\\w*manager(?:in)?|\\w*helfer(?:in)?|\\w*planer(?:in)?|\\w*betreuer(?:in)?|sekretär(?:in)?|azubi|auszubildende\\w?|projektleiter(?:in)?|architekt(?:in)?|jurist(?:in)?|lehrer(?:in)?|\\w*pädagog(?:e|in)|reinigungskraft|aushilfe',
  'ingénieure?|développeu(?:r|se)|responsable|chargée?|technicienne?|stagiaire|directeur|directrice|vendeu(?:r|se)|ingeniero|desarrollador|gerente|analista|técnico|asistente|becario|engenheiro|desenvolvedor|estagiário|assistente|coordenador|infirmi(?:er|ère)|aide-soignante?|serveu(?:r|se)|cuisini(?:er|ère)|comptable|assistante?|conduct(?:eur|rice)|chauffeur|caissi(?:er|ère)|boulang(?:er|ère)|mécanicien(?:ne)?|électricien(?:ne)?|commerciale?|conseill(?:er|ère)|gestionnaire|chef(?:fe)? de|apprentie?|alternante?|enseignante?|magasini(?:er|ère)|agente? d|secrétaire|programador|vendedora?|ejecutiv[oa]|enfermer[oa]|conductora?|contadora?|contable|camarer[oa]|cociner[oa]|dependient[ea]|mozo|operari[oa]|administrativ[oa]|auxiliar|coordinadora?|jefe|jefa|encargad[oa]|profesora?|abogad[oa]|recepcionista|consultora?|supervisora?|mecánico|electricista|repartidora?|motorista|enfermeir[oa]|professora?|vendedor|auxiliar|operadora?|engenheir[oa]|gerente|garçom|cozinheir[oa]|atendente|técnic[oa]|contadora?|advogad[oa]|ingegnere|sviluppatore|sviluppatrice|impiegat[oa]|tirocinante|addett[oa]|operai[oa]|infermier[ea]|responsabile|commess[oa]|camerier[ea]|cuoc[oa]|autista|magazzinier[ea]|segretari[oa]|contabile|tecnic[oa]|venditor[ei]|progettista|consulente',
  '\\p{L}*(?:ontwikkelaar|medewerker|instructeur|adviseur|verpleegkundige|chauffeur|monteur|verkoper|begeleider|beheerder|leidster|meester)|utvecklare|ingenjör|chef|sköterska|säljare|lärare|programista|inżynier|kierownik|specjalista|księgow\\w+|kierowca|werkvoorbereider|verkoopster|leraar|docent|kok|schoonmaker|planner|timmerman|uitvoerder|sjuksköterska|undersköterska|snickare|lagerarbetare|ekonom|handläggare|projektledare|butiksbiträde|förare|tekniker|kock|specialpedagog|udvikler|sygeplejerske|sælger|utvikler|sykepleier|kehittäjä|myyjä|asiantuntija|sairaanhoitaja|pracownik|operator|magazynier|sprzedawca|kasjer\\w*|nauczyciel\\w*|lekarz|pielęgniark\\w+|mechanik|elektryk|asystent\\w*|doradca|przedstawiciel|konstruktor|technolog|monter|prodavač\\w*|operátor\\w*|zdravotní sestra|učitel\\w*|kuchař\\w*|mistr|technik|referent\\w*|obchodní zástupce|elektrikář|svářeč|asistent\\w*|розробник|менеджер|інженер|водій|продавець|бухгалтер|инженер|разработчик|водитель|продавец',
  '薬剤師|保育士|美容師|整備士|調理師|店長|研究員|研究员|助理|エンジニア|スタッフ|デザイナー|マネージャー|ディレクター|営業|事務|看護師|介護|ドライバー|工程师|经理|专员|设计师',
  'mérnök|\\p{L}*vezető|ügyintéző|technikus|targoncavezető|értékesítő|könyvelő|ápoló|mühendisi?|uzmanı?|müdürü?|sorumlusu|elemanı|teknisyeni?|şoförü?|inginer|specialist|contabil|șofer|vânzător|asistent',
  '\\p{L}*insinööri|\\p{L}*asentaja|\\p{L}*hoitaja|\\p{L}*päällikkö|\\p{L}*asiantuntija|myyjä|opettaja|sykepleier|\\p{L}*leder|rådgiver|konsulent|\\p{L}*konsulent|medarbejder|\\p{L}*medarbejder|lærer|pædagog|sygeplejerske|montør|sælger|\\p{L}*sjef|tømrer',
  'инженер(?:-\\p{L}+)?|менеджер|специалист|разработчик|бухгалтер|водитель|продавец|технолог|врач|медсестра|оператор|директор|інженер|спеціаліст|розробник|водій|продавець|пекар|кухар',
  'μηχανικός|λογιστής|υπάλληλος|πωλητής|πωλήτρια|διευθυντής|τεχνικός|νοσηλευτής|مهندس|محاسب|مدير|مندوب|فني|ممرض|معلم|سائق|מהנדס|מפתח(?:/ת)?|מנהל(?:/ת)?|נציג(?:/ת)?|טכנאי',
  'nhân viên|chuyên viên|kỹ sư|lập trình viên|staf|karyawan|programmer|개발자|엔지니어|디자이너|매니저|기획자|마케터|간호사|간호조무사|專員|工程師|業務|會計|助理|技術員|经理|测试|销售|会计',
];

/** What a trade's name may stand in front of, and is no job: "Developer Coding Test", "Nurse Handbook". Ends a title. */
export const OF_A_TRADE =
  '(?:coding|technical|programming|take-home|screening|aptitude|skills?) (?:test|exercise|challenge|assignment|assessment)|handbook|tutorial|quiz|interview questions|einstellungstest|test technique|prueba técnica';

/** Path segments of an address under which jobs live. */
export const JOB_SEGMENTS =
  'jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|roles?|postings?|viewjob|job-?(?:detail|view|listing|opening|posting)s?|remote-jobs|apply|recruit(?:ing|ment)?|employment|hiring|stellen?(?:angebote?|anzeigen?)?|karriere|emplois?|offres?(?:-emploi)?|empleos?|empregos?|ofertas?|vagas?|vacatures?|praca|oferta|jobb|lavoro|kariera|o|jb|saiyo|recruit';

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
  "curriculum vitae|\\bmy (?:work|research|career|projects|experience)\\b|\\bi (?:am|was|have|worked|study)\\b|\\bi[’']m\\b|references available|work experience|about me|publications|hobbies|\\b\\d[\\d,]*\\+? (?:connections|followers)|endorse(?:d|ments)|open to work|mutual connections|my (?:portfolio|resume|cv)|lebenslauf|berufserfahrung:|sobre mí|à propos de moi|職務経歴";

/** Titles of pages about pay in general. */
export const PAY_SUBJECT = [
  'salar(?:y|ies)(?! (?:negotiable|dependent))|wages?|how much (?:do|does|is)|pay scale|earnings|compensation data',
  'gehalt|gehälter|verdienst|was verdient|gehaltsvergleich|salaires? (?:moyen|d)|sueldos?|salario (?:medio|de|promedio)|cuánto gana|stipendi\\w* (?:medi|di)|quanto guadagna|média salarial|quanto ganha',
  'zarobki|ile zarabia|wynagrodzenie (?:na|w)|salaris (?:van|als)|lön(?:estatistik|er)|průměrný plat|kolik bere',
  '平均年収|年収ランキング|薪资水平',
];

/** Titles of pages that are not there. */
export const NOT_THERE =
  "not found|\\b404\\b|(?:page|url) (?:does not|doesn[’']t|no longer) exists?|(?:job|page|posting) (?:could|can)(?: ?not|n[’']t) be found|can[’']t find|nicht gefunden|existiert nicht|introuvable|n[’']existe pas|no (?:encontrada|existe)|não encontrad[ao]|non trovat[ao]|niet gevonden|nie znaleziono|nenalezen[ao]|hittades inte|ikke fundet|見つかりません|页面不存在";

/** A wall where a page should be. */
export const WALL_WORDS =
  'verify you are (?:a )?human|captcha|enable javascript|access denied|page not found|404|are you a robot|unusual traffic|just a moment|cookies? (?:are )?disabled';
