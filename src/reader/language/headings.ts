import type { CueWords, HeadingWords } from './words.ts';

/* Headings and cues of languages that are read for their sections, small enough to stand together. */

type Rows = HeadingWords['phrases'];

const NOTHING: CueWords = {
  anywhere: [],
  starts: [],
  deeds: '(?!)',
  preferred: [],
  required: [],
  leads: [],
  breaks: [],
  never: [],
  itemStarts: '(?!)',
  binders: '(?!)',
  abbreviations: '(?!)',
};

const table = (phrases: Rows, keywords: HeadingWords['keywords']): HeadingWords => ({
  asked: null,
  phrases,
  weak: {},
  names: [],
  unmistakable: '(?!)',
  openers: '(?!)',
  keywords,
});

export const headings: Readonly<Record<string, HeadingWords>> = {
  fr: table(
    {
      required: [
        '(?:votre |ton |le |notre )?(?:profil|compétences|qualifications|expérience|formation|pré-?requis|qualités)(?: (?:recherchée?s?|requise?s?|attendue?s?|souhaitée?s?|idéal|du candidat|et (?:compétences|expérience|qualités|qualifications|formation)|techniques|clés|nécessaires|demandée?s?|professionnelles?))*|(?:ce que|pourquoi) (?:vous|tu) (?:apportez|apportes|avez|as)|qui (?:êtes-vous|es-tu|recherchons-nous)|vous (?:êtes|avez)|tu (?:es|as)|(?:ce que )?nous recherchons|exigences|critères|conditions requises|ton profil|toi|vous|à propos de (?:toi|vous)',
      ],
      preferred: [
        '(?:les? )?(?:plus|atouts?|bonus|serait un plus|appréciés?|nice to have|souhaité(?:es?|s)?)(?: (?:appréciés?|serai(?:en)?t))?',
      ],
      duties: [
        '(?:vos |tes |les |la |votre |ta |principales )?(?:missions?|responsabilités|tâches|activités|rôle|fonctions|attributions)(?: (?:principales|et responsabilités|au quotidien|du poste|et missions|confiées))*|(?:ce que (?:vous|tu) (?:ferez|feras|allez faire))|(?:votre|ton) (?:quotidien|rôle|mission|poste)|description (?:du poste|des tâches)|vous serez|tu seras',
      ],
      benefits: [
        "(?:nos |les |vos |tes )?(?:avantages|bénéfices)(?: .{0,30})?|(?:ce que )?nous (?:vous |te )?offrons|(?:pourquoi nous rejoindre|pourquoi (?:nous|rejoindre) .{0,30})|ce que (?:nous|l'on) (?:vous |te )?(?:proposons|propose|offrons)|nous proposons|conditions|on t'offre",
      ],
      pay: ['(?:rémunération|salaire)(?: .{0,20})?'],
      about: [
        "(?:à propos(?: de .{2,40})?|qui sommes-nous|l'entreprise|notre (?:entreprise|mission|histoire|équipe|culture)|l'équipe|présentation(?: de .{2,30})?|nos valeurs|la société)",
      ],
      apply: [
        '(?:comment postuler|postuler|processus (?:de recrutement|de candidature)|candidature|contact|le process|étapes .{0,30})',
      ],
      unknown: [
        '(?:le poste|description|lieu|type de contrat|contrat|informations (?:complémentaires|pratiques)|détails|localisation)',
      ],
      outside: [
        "(?:offres? (?:similaires?|d'emploi.{0,30})|autres offres.{0,30}|partager.{0,20}|ces offres .{0,30}|postuler à cette offre|commentaires|emplois similaires)",
      ],
    },
    [
      ['preferred', '\\b(?:un plus|atouts|souhaité)'],
      ['required', '\\b(?:profil|compétences|qualifications|exigences|recherch)'],
      ['duties', '\\b(?:missions?|responsabilités|tâches)'],
      ['benefits', '\\b(?:avantages|offrons|proposons)'],
    ],
  ),
  es: table(
    {
      required: [
        '(?:los |tu |el |nuestros )?(?:requisitos|perfil|requerimientos|habilidades|conocimientos|experiencia|formación|competencias|cualificaciones|aptitudes|calificaciones)(?: (?:mínimos|necesarios|requerid[oa]s?|del candidato|imprescindibles|del puesto|buscado|deseado|técnic[oa]s|y (?:experiencia|habilidades|requisitos|conocimientos|competencias|formación|aptitudes)|clave|esenciales|profesional|académica|indispensables))*|(?:qué|lo que) (?:buscamos|necesitas|pedimos|esperamos)(?: de ti)?|buscamos|a quién buscamos|se requiere|imprescindible|sobre ti|tu perfil',
      ],
      preferred: [
        '(?:deseables?|se valorará|valorable|valoramos|plus|será un plus|deseado|nice to have|conocimientos deseables|requisitos deseables|se valora)',
      ],
      duties: [
        '(?:las |tus |sus |principales )?(?:funciones|responsabilidades|tareas|actividades|misión)(?: (?:principales|del puesto|y (?:responsabilidades|tareas|funciones)|clave|a realizar))*|(?:qué|lo que) (?:harás|vas a hacer)|descripción del puesto|tu (?:misión|rol|día a día)',
      ],
      benefits: [
        '(?:los )?beneficios(?: .{0,30})?|(?:qué|lo que)(?: te)? ofrecemos|ofrecemos|te ofrecemos|se ofrece|por qué (?:unirte|nosotros|trabajar) .{0,30}|ventajas',
      ],
      pay: ['(?:salario|remuneración|retribución|sueldo)(?: .{0,20})?'],
      about: [
        '(?:sobre (?:nosotros|la empresa|.{2,30})|quiénes somos|la empresa|nuestra (?:misión|cultura|historia|empresa)|acerca de .{2,30}|el equipo)',
      ],
      apply: [
        '(?:cómo (?:postular|aplicar|inscribirse)|proceso de selección|postular|contacto|envíanos tu cv|inscríbete)',
      ],
      unknown: [
        '(?:descripción(?: de la (?:oferta|vacante))?|ubicación|tipo de contrato|jornada|el puesto|detalles.{0,20})',
      ],
      outside: [
        '(?:(?:ofertas|empleos|trabajos|vacantes) (?:similares|relacionad[oa]s|de .{2,40})|otras ofertas.{0,30}|compartir.{0,20}|comentarios)',
      ],
    },
    [
      ['preferred', '\\b(?:deseable|valorará|plus)'],
      ['required', '\\b(?:requisitos|perfil|requerimientos|habilidades|buscamos|conocimientos)'],
      ['duties', '\\b(?:funciones|responsabilidades|tareas)'],
      ['benefits', '\\b(?:beneficios|ofrecemos)'],
    ],
  ),
  pt: table(
    {
      required: [
        '(?:os |seu |o |teu )?(?:requisitos|perfil|qualificações|habilidades|conhecimentos|experiência|formação|competências|pré-requisitos|exigências|aptidões)(?: (?:necessári[oa]s|obrigatóri[oa]s|exigid[oa]s|técnic[oa]s|mínim[oa]s|desejad[oa]|e (?:experiência|qualificações|requisitos|habilidades|competências|conhecimentos)|do candidato|profissional|pretendido|essenciais))*|(?:quem (?:você é|procuramos|és tu)|o que (?:procuramos|buscamos|esperamos|precisa|você precisa)(?: (?:de você|ter|saber))*|perícia técnica necessária|buscamos|procuramos|sobre você)',
      ],
      preferred: [
        '(?:diferenciais|desejáveis|desejável|será um diferencial|diferencial|nice to have|valorizamos|preferencial|requisitos desejáveis|é um plus)',
      ],
      duties: [
        '(?:as |suas |principais )?(?:responsabilidades|atribuições|atividades|tarefas|funções)(?: (?:principais|e (?:atribuições|responsabilidades|atividades)|do cargo|da função))*|o que (?:você )?(?:fará|vai fazer|vais fazer)|descrição (?:do cargo|da vaga|da função)|sobre a (?:vaga|função)|o papel|seu dia a dia',
      ],
      benefits: [
        '(?:os )?benefícios(?: .{0,30})?|o que (?:oferecemos|nós oferecemos|temos para oferecer)|oferecemos|por que .{2,40}|vantagens',
      ],
      pay: ['(?:salário|remuneração|faixa salarial)(?: .{0,20})?'],
      about: ['(?:sobre (?:nós|a empresa|.{2,30})|quem somos|a empresa|nossa (?:missão|cultura|história))'],
      apply: [
        '(?:como (?:se )?candidatar|candidatura|processo seletivo|inscreva-se|envie-nos .{2,30}|contato|ainda não encontrou .{2,40})',
      ],
      unknown: ['(?:descrição|localização|local|tipo de contrato|sobre a posição|detalhes.{0,20})'],
      outside: [
        '(?:vagas (?:similares|relacionadas|semelhantes|em .{2,30})|outras vagas.{0,30}|compartilhar.{0,20}|comentários|oportunidades na .{2,30})',
      ],
    },
    [
      ['preferred', '\\b(?:diferencia|desejável|desejáveis)'],
      ['required', '\\b(?:requisitos|perfil|qualificações|habilidades|procuramos|conhecimentos)'],
      ['duties', '\\b(?:responsabilidades|atribuições|atividades)'],
      ['benefits', '\\b(?:benefícios|oferecemos)'],
    ],
  ),
  nl: table(
    {
      required: [
        '(?:jouw |je |het |de |onze )?(?:profiel|functie-?eisen|eisen|vereisten|vaardigheden|kwalificaties|kennis|ervaring|opleiding|competenties)(?: (?:en (?:ervaring|vaardigheden|kennis|competenties|opleiding)))*|wie (?:ben jij|zoeken wij|zoeken we|jij bent|je bent)|(?:dit|wat) (?:breng|neem|heb) (?:jij|je)(?: mee)?|wat (?:wij|we)(?: van (?:jou|je))? (?:vragen|verwachten|zoeken)|wat vragen (?:wij|we)(?: van (?:jou|je))?|(?:dit )?ben jij|jij bent|jij hebt|je hebt|je bent|wij vragen|wij zoeken|over jou|dit heb je in huis|herken jij jezelf hierin|wat jij meebrengt|wat je meebrengt',
      ],
      preferred: ['(?:een pre|pré|pluspunten|nice to have|mooi meegenomen|een plus|wenselijk)'],
      duties: [
        '(?:jouw |je |de )?(?:taken|werkzaamheden|verantwoordelijkheden|functie|functieomschrijving|takenpakket|rol|werkdag)(?: (?:en verantwoordelijkheden|en werkzaamheden|in het kort))*|wat (?:ga je doen|ga jij doen|je gaat doen|doe je)|dit ga je doen|zo ziet jouw (?:dag|week) eruit|hoe ziet .{2,40} eruit',
      ],
      benefits: [
        '(?:wat (?:wij|we)(?: (?:jou|je))? (?:bieden|te bieden hebben)|wat bieden (?:wij|we)(?: (?:jou|je))?|wij bieden(?: jou)?|dit bieden wij(?: jou)?|arbeidsvoorwaarden|ons aanbod|dit krijg je|wat krijg je|aanbod|voordelen|wat kun je verwachten|waarom .{2,40})',
      ],
      pay: ['(?:salaris|beloning|salarisindicatie)(?: .{0,20})?'],
      about: [
        '(?:over (?:ons|het bedrijf|de organisatie|.{2,30})|wie (?:wij zijn|zijn wij|zijn we)|het bedrijf|bedrijfsprofiel|de organisatie|onze (?:missie|cultuur)|het team|jouw team|waar ga je werken|organisatie)',
      ],
      apply: [
        '(?:solliciteren|solliciteer(?: nu| direct)?|sollicitatieprocedure|interesse|geïnteresseerd|contact|hoe solliciteer je|meer weten)',
      ],
      unknown: [
        '(?:standplaats|locatie|dienstverband|uren|functie-informatie|de vacature|vacature|kenmerken)',
      ],
      outside: [
        '(?:(?:vergelijkbare|soortgelijke|gerelateerde|andere|meer) vacatures.{0,30}|deel deze vacature|delen|reacties|vacature alert|jobalert)',
      ],
    },
    [
      ['preferred', '(?:een pre|pluspunt|nice to have)'],
      ['required', '(?:profiel|eisen|vereisten|wij vragen|zoeken|kwalificaties)'],
      ['duties', '(?:taken|werkzaamheden|ga je doen|verantwoordelijkheden)'],
      ['benefits', '(?:bieden|arbeidsvoorwaarden|voordelen)'],
    ],
  ),
  it: table(
    {
      required: [
        '(?:i |il |tuo )?(?:requisiti|profilo|competenze|qualifiche|esperienza|formazione|conoscenze)(?: (?:richiest[aeio]|tecniche|necessari[eo]?|fondamentali|minimi|ricercato|ideale|del candidato|e (?:competenze|esperienza|requisiti)|essenziali|obbligatori))*|(?:chi cerchiamo|cosa cerchiamo|chi sei|cerchiamo|cosa chiediamo|il candidato ideale|si richiede|si richiedono)',
      ],
      preferred: [
        '(?:requisiti preferenziali|preferenziali|costituisce (?:titolo preferenziale|un plus)|plus|nice to have|gradit[oaie]|è un plus|titolo preferenziale|competenze preferenziali)',
      ],
      duties: [
        '(?:le |principali )?(?:responsabilità|mansioni|attività|compiti|funzioni)(?: (?:principali|e (?:responsabilità|mansioni|attività)|del ruolo))*|cosa farai|descrizione (?:del ruolo|della posizione|dell.offerta)|il ruolo|il tuo ruolo|di cosa ti occuperai',
      ],
      benefits: [
        '(?:cosa (?:offriamo|ti offriamo)|offriamo|si offre|benefit|vantaggi|la nostra offerta|perché .{2,40})',
      ],
      pay: ['(?:retribuzione|stipendio|ral)(?: .{0,20})?'],
      about: ["(?:chi siamo|l'azienda|su di noi|la nostra (?:missione|azienda|storia)|azienda|il team)"],
      apply: ['(?:come candidarsi|candidati(?: ora)?|invia .{2,30}|processo di selezione|contatti)'],
      unknown: ['(?:sede(?: di lavoro)?|tipo di contratto|contratto|orario|descrizione|dettagli.{0,20})'],
      outside: [
        '(?:offerte (?:simili|correlate).{0,30}|altre offerte.{0,30}|annunci simili|condividi.{0,20}|commenti)',
      ],
    },
    [
      ['preferred', '(?:preferenzial|gradit)'],
      ['required', '(?:requisiti|profilo|competenze|cerchiamo)'],
      ['duties', '(?:responsabilità|mansioni|attività)'],
      ['benefits', '(?:offriamo|benefit)'],
    ],
  ),
  pl: table(
    {
      required: [
        '(?:nasze |twoje |główne )?(?:wymagania|oczekiwania|kwalifikacje|umiejętności|profil(?: kandydata)?)(?: (?:obowiązkowe|podstawowe|niezbędne|konieczne|wobec kandydata|formalne|techniczne))*|(?:czego (?:oczekujemy|wymagamy|szukamy)|oczekujemy|wymagamy|kogo szukamy|szukamy|aplikuj,? jeśli|od kandydatów oczekujemy|nasze wymagania|twój profil)',
      ],
      preferred: [
        '(?:mile widziane|dodatkowe atuty|atutem będzie|dodatkowym atutem będzie|nice to have|dodatkowo|wymagania dodatkowe|mile widziane umiejętności)',
      ],
      duties: [
        '(?:twój |twoje |główne )?(?:zakres obowiązków|obowiązki|zadania|zakres zadań|odpowiedzialności|opis stanowiska)(?: .{0,20})?|czym będziesz się zajmować|co będziesz robić',
      ],
      benefits: ['(?:oferujemy|co oferujemy|to oferujemy|benefity|zapewniamy|dlaczego .{2,40}|co zyskujesz)'],
      pay: ['(?:wynagrodzenie|zarobki)(?: .{0,20})?'],
      about: ['(?:o nas|o firmie|kim jesteśmy|nasza (?:firma|misja))'],
      apply: ['(?:jak aplikować|aplikuj(?: teraz)?|proces rekrutacji|kontakt|etapy rekrutacji)'],
      unknown: ['(?:lokalizacja|miejsce pracy|rodzaj umowy|wymiar etatu)'],
      outside: ['(?:podobne (?:oferty|ogłoszenia).{0,30}|inne oferty.{0,30}|udostępnij)'],
    },
    [
      ['preferred', 'mile widziane|atut'],
      ['required', 'wymagania|oczekiwania|oczekujemy|kwalifikacje'],
      ['duties', 'obowiązk|zadania'],
      ['benefits', 'oferujemy|benefity'],
    ],
  ),
  cs: table(
    {
      required: [
        '(?:naše |vaše )?(?:požadavky|požadujeme|očekáváme|kvalifikace|předpoklady|dovednosti|profil)(?: (?:na (?:vás|kandidáta|uchazeče)|od vás))*|co (?:od (?:vás|tebe) )?(?:požadujeme|očekáváme|bys měl umět|byste měli umět)|koho hledáme|hledáme|co potřebuješ',
      ],
      preferred: ['(?:výhodou|výhodou je|výhodou bude|nice to have|oceníme|vítáme)'],
      duties: [
        '(?:náplň práce|pracovní náplň|co (?:budete|budeš) dělat|popis (?:práce|pozice)|úkoly|odpovědnosti|vaše (?:úkoly|práce))',
      ],
      benefits: ['(?:nabízíme|co (?:vám|ti)? ?nabízíme|benefity|výhody|proč .{2,40})'],
      pay: ['(?:mzda|plat|odměna)(?: .{0,20})?'],
      about: ['(?:o nás|o společnosti|kdo jsme|o firmě)'],
      apply: ['(?:jak se přihlásit|kontakt|výběrové řízení|životopis|odpovědět na inzerát)'],
      unknown: ['(?:místo pracoviště|typ (?:úvazku|smlouvy)|informace o pozici|zařazeno)'],
      outside: ['(?:podobné (?:nabídky|pozice|inzeráty).{0,30}|další nabídky.{0,30}|sdílet)'],
    },
    [
      ['preferred', 'výhodou|oceníme'],
      ['required', 'požadujeme|požadavky|očekáváme|hledáme'],
      ['duties', 'náplň|budete dělat'],
      ['benefits', 'nabízíme|benefity'],
    ],
  ),
  sv: table(
    {
      required: [
        '(?:våra |dina )?(?:kvalifikationer|krav|kompetens|kompetenser|profil|skallkrav|ska-krav|utbildning|erfarenhet)(?: (?:och (?:bakgrund|erfarenhet|egenskaper|kompetens|kvalifikationer))|på (?:dig|kandidatens kompetens)| för tjänsten)*|vem (?:är du|söker vi)|(?:vad )?vi söker(?: dig som)?|(?:du|dig) som (?:söker|har)?|om dig|profil & bakgrund|vi söker dig som|vi ser gärna att du(?: har)?|krav för rollen|det här söker vi|din (?:profil|bakgrund|kompetens)|vem är du|personliga egenskaper',
      ],
      preferred: [
        '(?:meriterande|mervärden(?:\\/meriterande)?|det är meriterande(?: om du)?|bör-?krav|plus|meriterande är)',
      ],
      duties: [
        '(?:dina |huvudsakliga )?(?:arbetsuppgifter|uppgifter|ansvarsområden|ansvar|uppdragsbeskrivning|roll|uppdrag)(?: .{0,30})?|(?:om (?:tjänsten|rollen|jobbet|uppdraget)|vad (?:du kommer att göra|innebär rollen)|roll ?beskrivning)',
      ],
      benefits: [
        '(?:vi erbjuder(?: dig)?|förmåner|vad vi erbjuder|.{2,30} erbjuder|varför .{2,40}|vad erbjuder vi)',
      ],
      pay: ['(?:lön|lön och anställningsvillkor|ersättning)(?: .{0,20})?'],
      about: ['(?:om (?:oss|företaget|.{2,20})|vilka är vi|vi är|arbetsglädje|utveckling på .{2,30})'],
      apply: [
        '(?:ansökan|så (?:ansöker|söker) du|kontakt|välkommen med din ansökan|rekryteringsprocess(?:en)?|ansök)',
      ],
      unknown: ['(?:placering|ort|anställningsform|omfattning|övrigt|tillträde|nivå)'],
      outside: [
        '(?:liknande (?:jobb|annonser).{0,30}|fler (?:jobb|annonser|lediga jobb).{0,30}|dela .{0,20})',
      ],
    },
    [
      ['preferred', 'meriterande'],
      ['required', 'kvalifikationer|krav|söker|bakgrund'],
      ['duties', 'arbetsuppgifter|ansvar'],
      ['benefits', 'erbjuder|förmåner'],
    ],
  ),
  ja: table(
    {
      required: [
        '(?:応募資格|必須(?:条件|要件|スキル|経験)?|資格|経験・資格|求める(?:人物像|スキル|経験|人材)|応募条件|対象となる方|求める方|必要な(?:経験|スキル|資格).{0,10}|応募要件|資格・経験)',
      ],
      preferred: ['(?:歓迎(?:条件|要件|スキル|経験)?|尚可|優遇.{0,8}|あると望ましい.{0,10}|歓迎する.{0,10})'],
      duties: ['(?:仕事内容|業務内容|職務内容|仕事の内容|担当業務|お仕事内容|具体的な(?:仕事|業務)内容)'],
      benefits: [
        '(?:福利厚生|待遇|待遇・福利厚生|休日・休暇.{0,6}|休日休暇|諸手当|特徴|求人の特徴|PR・職場情報.{0,4})',
      ],
      pay: ['(?:給与|年収|想定年収|時給|月給|給料)'],
      about: ['(?:会社概要|企業情報|会社情報|事業内容|企業概要|私たちについて|会社について)'],
      apply: ['(?:応募方法|選考(?:プロセス|フロー|の流れ)|連絡先|お問い合わせ)'],
      unknown: ['(?:勤務地|勤務時間|雇用形態|最寄り駅|募集要項|募集職種|職種|試用期間)'],
      outside: ['(?:この求人に.{2,30}|関連(?:する)?求人.{0,10}|似ている求人|おすすめ.{0,20}求人.{0,10})'],
    },
    [
      ['outside', '(?:似ている|関連する|おすすめ).{0,6}(?:求人|検索)'],
      ['required', '応募資格|必須|求める'],
      ['duties', '仕事内容|業務内容'],
      ['benefits', '福利厚生|待遇'],
    ],
  ),
  he: table(
    {
      required: [
        '(?:דרישות(?: התפקיד| המשרה)?|את מי אנחנו מחפשים|מה אנחנו מחפשים|כישורים(?: נדרשים)?|ניסיון|פרופיל|דרישות סף)',
      ],
      preferred: ['(?:יתרונות?|יתרון)'],
      duties: ['(?:תיאור התפקיד|תחומי אחריות|על המשרה|על התפקיד|מה תעשו)'],
      benefits: ['(?:מה אנחנו מציעים|הטבות|אנחנו מציעים)'],
      about: ['(?:אודות(?: .{2,30})?|מי אנחנו|מה אנחנו עושים|על החברה)'],
      apply: ['(?:הגשת מועמדות|יצירת קשר|איך מגישים)'],
    },
    [
      ['required', 'דרישות|מחפשים|כישורים'],
      ['duties', 'תפקיד|אחריות'],
    ],
  ),
};

const cue = (rest: Partial<CueWords>): CueWords => ({ ...NOTHING, ...rest });

export const cues: Readonly<Record<string, CueWords>> = {
  fr: cue({
    anywhere: [
      "(?:minimum|au moins) \\d.{0,6}ans d'expérience|\\d ans d'expérience|vous (?:avez|êtes|maîtrisez|disposez|justifiez|possédez)\\b.{0,80}(?:expérience|compétences|maîtrise|formation|diplôme|connaissances?)|tu (?:as|es|maîtrises|possèdes)\\b.{0,80}(?:expérience|compétences|maîtrise|formation|connaissances?)",
    ],
    starts: [
      '(?:bonnes? |excellentes? |solides? |première |forte |parfaite |une |un |de |des |la |le |très )*(?:expérience|maîtrise|connaissances?|compétences?|capacité|formation|diplôme|anglais|français|aisance|rigueur|autonomie|sens|esprit|aptitude|niveau|permis|bac|titulaire)\\b',
      'vous (?:êtes|avez|maîtrisez|savez|disposez|aimez|parlez)\\b|tu (?:es|as|maîtrises|sais|aimes|parles)\\b',
    ],
    preferred: [
      '\\b(?:un plus|un atout|serait (?:un|apprécié)|souhaité|apprécié|idéalement|de préférence|bonus|souhaitable)',
    ],
    required: ['\\b(?:obligatoire|exigé|impératif|indispensable|requis)'],
    leads: [
      ['benefits', '(?:nous (?:vous )?offrons|avantages|nous (?:vous )?proposons)'],
      ['duties', '(?:missions|vous serez|tu seras|responsable|tâches)'],
      ['required', '(?:profil|vous (?:avez|êtes)|tu (?:as|es)|recherchons|compétences)'],
    ],
    never: ['^(?:nous |notre |nos )'],
  }),
  es: cue({
    anywhere: [
      '(?:mínimo|al menos)(?: de)? \\d.{0,8}años.{0,20}experiencia|\\d\\+? años de experiencia|se requiere|imprescindible',
    ],
    starts: [
      '(?:buen[ao]? |excelente |amplia |sólida |alto |alta |al menos |mínimo |una |un |con )*(?:experiencia|conocimientos?|dominio|nivel|capacidad|habilidad(?:es)?|formación|título|titulación|licenciatura|manejo|inglés|español|carnet|disponibilidad|comprensión|grado|persona|orientación|proactividad)\\b',
    ],
    preferred: [
      '\\b(?:deseable|se valorará|valorable|valoramos|un plus|preferible|idealmente|preferentemente|se valora|no imprescindible)',
    ],
    required: ['\\b(?:imprescindible|obligatorio|indispensable|requerido)'],
    leads: [
      ['benefits', '(?:ofrecemos|beneficios)'],
      ['duties', '(?:funciones|responsabilidades|tareas|serás responsable)'],
      ['required', '(?:requisitos|buscamos|perfil|experiencia|necesitas)'],
    ],
    never: ['^(?:ofrecemos|somos|nuestr[ao]s?) '],
  }),
  pt: cue({
    anywhere: [
      '(?:mínimo|pelo menos)(?: de)? \\d.{0,8}anos.{0,20}experiência|\\d\\+? anos de experiência|é útil|você (?:tem|possui|deve)\\b.{0,60}(?:experiência|conhecimento|inglês)',
    ],
    starts: [
      '(?:bo[ma] |excelente |ampla |sólid[oa] |pelo menos |mínimo |uma |um |com )*(?:experiência|conhecimentos?|domínio|nível|capacidade|habilidades?|formação|inglês|disponibilidade|compreensão|fluência|graduação|ensino|saber|vivência|proatividade)\\b',
    ],
    preferred: [
      '\\b(?:desejável|desejado|diferencial|um plus|é útil|ajuda|preferencial|de preferência|não obrigatório)',
    ],
    required: ['\\b(?:obrigatório|necessário|indispensável|imprescindível)'],
    leads: [
      ['benefits', '(?:oferecemos|benefícios)'],
      ['duties', '(?:responsabilidades|atividades|atribuições)'],
      ['required', '(?:requisitos|buscamos|procuramos|perfil|experiência)'],
    ],
    never: ['^(?:oferecemos|somos|noss[ao]s?) '],
  }),
  nl: cue({
    anywhere: [
      '(?:minimaal|minstens|ten minste) \\d.{0,20}ervaring|\\d\\+? jaar (?:\\p{L}+ )?(?:werk)?ervaring|je (?:hebt|bent|beschikt|beheerst)\\b.{0,80}(?:ervaring|diploma|kennis|opleiding)',
    ],
    starts: [
      '(?:goede |uitstekende |aantoonbare |relevante |minimaal |een |enige |ruime )*(?:ervaring|kennis|beheersing|diploma|opleiding|rijbewijs|affiniteit|hbo|mbo|wo|werk- en denkniveau|communicatieve|bereidheid|vermogen)(?!\\p{L})',
      '(?:je|jij|u) (?:hebt|bent|beschikt|beheerst|spreekt|kunt|kan|houdt)(?!\\p{L})',
    ],
    preferred: ['(?:een pre|een plus|bij voorkeur|wenselijk|mooi meegenomen|pluspunt|niet noodzakelijk)'],
    required: ['(?:vereist|verplicht|noodzakelijk|een must)'],
    leads: [
      ['benefits', '(?:wij bieden|bieden wij|krijg je)'],
      ['duties', '(?:taken|werkzaamheden|ga je)'],
      ['required', '(?:vragen|zoeken|je hebt|je bent|profiel|eisen)'],
    ],
    never: ['^(?:wij |onze |ons )'],
  }),
  it: cue({
    anywhere: ['(?:almeno|minimo) \\d.{0,20}esperienza|esperienza di (?:almeno )?\\d'],
    starts: [
      '(?:buon[ao]? |ottim[ao] |solid[ao] |pregress[ao] |almeno |una |un )*(?:esperienza|conoscenza|laurea|diploma|capacità|competenze|padronanza|inglese|patente|disponibilità|attitudine)(?!\\p{L})',
    ],
    preferred: ['(?:preferenzial|preferibilmente|gradit[oaie]|un plus|costituisce|idealmente)'],
    required: ['(?:obbligatori|indispensabil|necessari)'],
    leads: [
      ['benefits', '(?:offriamo|si offre)'],
      ['duties', '(?:si occuperà|responsabilità|mansioni|attività)'],
      ['required', '(?:requisiti|cerchiamo|richied|profilo)'],
    ],
  }),
  sv: cue({
    anywhere: ['(?:minst|lägst) .{0,20}\\d års?.{0,30}erfarenhet|\\d-?\\d? års .{0,20}erfarenhet'],
    starts: [
      '(?:god[at]? |mycket |dokumenterad |relevant |goda |minst |lång |flerårig )*(?:erfarenhet|kunskap(?:er)?|förmåga|utbildning|examen|körkort|svenska|engelska|legitimation|intresse|b-körkort)(?!\\p{L})',
      'du (?:har|är|kan|behärskar|talar|trivs|besitter)(?!\\p{L})',
    ],
    preferred: ['(?:meriterande|gärna|fördel|plus|inte ett krav|önskvärt)'],
    required: ['(?:krav|måste|ska ha|skall)'],
    leads: [
      ['preferred', 'meriterande'],
      ['benefits', 'vi erbjuder'],
      ['duties', '(?:arbetsuppgifter|ingår)'],
      ['required', '(?:krav|söker|du (?:har|är)|kvalifikationer)'],
    ],
    never: ['^(?:vi |vår |vårt )'],
  }),
};
