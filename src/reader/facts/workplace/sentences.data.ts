import type { Workplace } from '../../../posting/reading.ts';
import { regex } from '../../regex.ts';

const JOB =
  '(?:position|role|job|opportunity|team member|employee|work(?:er)?|contract|internship|assignment|schedule|environment|setup|model|arrangement|setting)';

/** Sentences that say of this job where it is done. The first kind that fits is taken as said. */
export const SAID: Readonly<Record<string, readonly (readonly [Workplace, RegExp])[]>> = {
  en: [
    [
      'hybrid',
      regex(
        `\\bhybrid(?:[ /-][\\w/-]+){0,2} ${JOB}\\b|\\b${JOB} (?:is|will be|offers|has) (?:an? )?hybrid\\b|\\bhybrid (?:work|working|schedule|remote|policy|basis|in|from|with|\\()|\\b(?:work|working) hybrid\\b|\\bhybrid[:,]? \\d|\\bin a hybrid\\b|\\bcan be hybrid\\b|\\bhybrid (?:on-?site|remote|position)|(?:^|(?<!\\bnon)[-–—]\\s?|[|(:,]\\s?)hybrid\\b|\\bpart(?:ly|ially)?[ -]remote\\b|\\bsplit (?:your |their )?time between (?:home|the office|remote)|\\b(?:mix|combination|blend) of (?:remote|in[- ](?:office|person)|home|on-?site)|\\b(?:[1-4]|one|two|three|four) days? (?:of )?(?:remote work|work(?:ing)? (?:remotely|from home))|\\bsome remote work\\b|\\bhybrid telework\\b|#li-hybrid\\b`,
        'i',
      ),
    ],
    [
      'remote',
      regex(
        `\\b(?:fully|100%|completely|entirely|permanent(?:ly)?|primarily|all)[ -](?:remote(?:ly)?|telework)\\b|\\bremote(?:[ -](?:first|based|friendly|only))?(?:,? [\\w/-]+){0,2}? ${JOB}\\b|\\b${JOB} (?:is|will be|can be|may be)(?: (?:an?|fully|100%|performed|done|located|completely|primarily|currently|open to))* (?:remote|virtual|telework|home[- ]based|work[- ]from[- ]home)(?:ly)?\\b|\\b${JOB} works? remotely\\b|\\b(?:positions|roles|jobs)(?: (?:at|with) [\\w.]+)? are (?:fully )?remote\\b|\\bcandidates? (?:will|can|may) be (?:fully )?remote\\b|\\bwork(?:ing)? (?:fully |100% |completely )?remotely\\b|\\b(?:can|will|may|must|to) (?:be )?work(?:ed|ing)? (?:fully )?(?:remote|from home|from anywhere)\\b|\\bwork[- ]from[- ]home ${JOB}\\b|\\bremote (?:within|in|from|across|anywhere|u\\.?s|us)\\b|\\b(?:is|are) (?:a )?(?:fully )?(?:remote|distributed)(?:[- ]first)? (?:company|team)\\b|\\bopen to remote\\b|\\bremote[- ]first\\b|\\bremote (?:candidates|applicants|work is)\\b|\\blocation ?(?::|[-–] ?:?|:[-–]) ?(?:fully |100% )?remote\\b|[(\\[] ?(?:fully |100% )?remote ?[)\\]]|\\w [-–—] ?remote\\b(?! \\w+ing)|\\bjoin our (?:fully )?remote team\\b|#li-remote\\b`,
        'i',
      ),
    ],
    [
      'onsite',
      regex(
        `\\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)(?:,? [\\w/-]+){0,2}? ${JOB}\\b|\\b${JOB} (?:is|will be|requires)(?: (?:an?|fully|100%|performed|based|located|primarily|working))* (?:on[- ]?site|in[- ]person|in[- ]office|in the office|in our office|not remote)\\b|\\b(?:fully|100%) (?:on[- ]?site|in[- ]office|in[- ]person)\\b|\\b(?:must|will|to) (?:be |work |report )(?:able to work )?(?:on[- ]?site|in[- ]person|in the office|in our office)\\b|\\b(?:no|not (?:a |eligible for )?) ?remote(?: work| position| option)?\\b|\\bwork(?:ing)? on[- ]?site\\b|\\b(?:five|5) days (?:a|per) week (?:in|on|at)|\\bwork location: in person\\b|\\b(?:in[- ]office|on[- ]?site|in the office),? (?:5|five) days\\b|\\blocation ?(?::|[-–] ?:?|:[-–]) ?(?:fully |100% )?on-?site\\b|[(\\[] ?(?:day (?:1|one)[- ]?)?on-?site ?[)\\]]|\\w [-–—] ?on-?site(?= ?(?:[-–—,;.)]|$))|\\b(?:on-?site|in[- ]office)(?: attendance| presence| work)? (?:is )?required\\b|\\b(?:based|located) on-?site\\b|\\bin[- ]office full[- ]time\\b|\\bnot a (?:home[- ]based|remote) (?:role|job|position)\\b|#li-onsite\\b`,
        'i',
      ),
    ],
  ],
  de: [
    [
      'hybrid',
      /(?:[1-4]|ein|zwei|drei|vier)(?:(?: bis |-)(?:[2-4]|zwei|drei|vier))? tage?n? (?:pro|die|in der) woche (?:im |in )?(?:home-?office|mobil(?:es|em)? arbeit\w*|remote|zuhause)|\bhybrid\w* (?:arbeit|modell|stelle)|(?:teilweise|tageweise|anteilig|bis zu \d) (?:tage )?(?:im )?(?:home-?office|mobil\w*)|möglichkeit (?:zum|zu|auf|von)(?: \p{L}+)? ?(?:home-?office|mobile\w* arbeiten)/iu,
    ],
    [
      'remote',
      /\b(?:100 ?%|komplett|vollständig|voll|ausschließlich) (?:remote|im home-?office)|remote[- ](?:stelle|job|position|möglich)/i,
    ],
    ['onsite', /\b(?:arbeit|tätigkeit|präsenz) (?:vor ort|im büro)|keine? (?:home-?office|remote)/i],
  ],
  fr: [
    [
      'hybrid',
      /télétravail (?:partiel|fréquent|ponctuel|occasionnel|\d|possible|jusqu|hybride)|\d (?:à \d )?jours? de télétravail|(?:mode|travail|organisation) hybride/i,
    ],
    [
      'remote',
      /(?:100 ?%|full|entièrement|totalement) (?:en )?(?:télétravail|remote|à distance)|télétravail (?:complet|total|à 100)/i,
    ],
    ['onsite', /poste (?:basé )?(?:sur site|en présentiel)|pas de télétravail/i],
  ],
  es: [
    ['hybrid', /(?:modelo|trabajo|modalidad|formato) híbrid[oa]|semipresencial/i],
    [
      'remote',
      /(?:100 ?%|totalmente|completamente) remot[oa]|(?:trabajo|modalidad|puesto) (?:100 ?% )?remot[oa]|teletrabajo (?:100|total|completo)/i,
    ],
    ['onsite', /(?:modalidad|trabajo|puesto) (?:100 ?% )?presencial/i],
  ],
  nl: [
    ['hybrid', /hybride? (?:werk|rol|functie)|(?:deels|gedeeltelijk|\d dag(?:en)?) (?:thuis|vanuit huis)/i],
    ['remote', /(?:volledig|100%) (?:remote|thuis|vanuit huis|op afstand)/i],
    ['onsite', /(?:volledig )?op (?:kantoor|locatie) werken/i],
  ],
  pt: [
    ['hybrid', /(?:modelo|trabalho|regime|formato|vaga) híbrid[oa]/i],
    [
      'remote',
      /(?:100 ?%|totalmente) (?:remot[oa]|home ?office)|(?:trabalho|modelo|vaga|regime) (?:100 ?% )?remot[oa]/i,
    ],
    ['onsite', /(?:modelo|trabalho|regime|vaga) (?:100 ?% )?presencial/i],
  ],
  it: [
    ['hybrid', /(?:modalità|lavoro|modello) (?:di lavoro )?ibrid[oa]|smart working (?:\d|parziale|ibrido)/i],
    ['remote', /(?:100 ?%|completamente|full) (?:da )?remot[oe]|lavoro (?:interamente )?da remoto/i],
    ['onsite', /lavoro (?:è |si svolge )?(?:esclusivamente )?in (?:sede|presenza)/i],
  ],
  pl: [
    ['hybrid', /prac[ay] hybrydow\w+|hybrydow\w+ (?:model|tryb)/i],
    ['remote', /(?:100 ?%|w pełni|całkowicie) zdaln\w+|prac[ay] (?:w pełni )?zdaln\w+/i],
    ['onsite', /prac[ay] stacjonarn\w+|prac[ay] (?:w|z) biur\w+/i],
  ],
  cs: [
    [
      'hybrid',
      /hybridní (?:režim|práce|model)|(?:částečný|občasný|možnost) home ?office|z domova (?:\p{L}+ ){1,2}(?:den|dny|dnů) (?:v týdnu|týdně)/iu,
    ],
    ['remote', /(?:100 ?%|plně|kompletně) (?:na dálku|remote|z domova)/i],
    ['onsite', /práce (?:pouze )?(?:v kanceláři|na pracovišti)/i],
  ],
  sv: [
    [
      'hybrid',
      /hybrid(?:arbete|modell|lösning)|delvis (?:på )?distans|(?:arbeta|jobba) (?:hemifrån|på distans) (?:upp till )?\p{L}+ dag(?:ar)? (?:i|per) veckan?/iu,
    ],
    ['remote', /(?:helt|100 ?%) (?:på )?(?:distans|remote)/i],
    ['onsite', /(?:arbetet|tjänsten) (?:är|sker|utförs) på plats/i],
  ],
  ja: [
    ['hybrid', /ハイブリッド(?:勤務|ワーク)|週\d日(?:出社|リモート|在宅)|一部(?:リモート|在宅)/],
    ['remote', /フルリモート|完全(?:在宅|リモート)|リモート(?:勤務)?可/],
    ['onsite', /(?:オフィス|現場)(?:勤務|常駐)|フル出社/],
  ],
};

/** One to four days a week in the office. */
export const OFFICE_DAYS =
  /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|four))?\+? days?(?: (?:per|a|each|every) week|\/week| weekly)?,?(?: (?:working|work|spent|based|required|minimum))? (?:in|at|from) (?:the |our |an? )?(?:[\w-]+ ){0,3}?(?:office|offices|hub|studio|headquarters|hq|campus)\b|\b(?:in|at|from|to) (?:(?:the |our )(?:[\w-]+ ){0,3}?|(?:[\w-]+ )?)(?:office|hq)(?: at least|(?: for)? a minimum of| up to)? (?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|four))? (?:days?|times?)|\b(?:[1-4]|one|two|three|four)(?:\s?[-–]\s?[2-4])? days?(?: (?:per|a) week| a week|\/week)? (?:on[- ]?site|in[- ]office|in[- ]person)\b|(?<!\b(?:customers?|clients?) )\b(?:on-?site|in[- ]office)(?: (?:for|at least|a minimum of))* (?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|four))? days?\b|\b(?:[1-4]|one|two|three|four)(?:\s?[-–]\s?[2-4])? days?\s?\/\s?week (?:on[- ]?site|to work from (?:the )?office)|\b(?:[1-4]|ein|zwei|drei|vier) tage? (?:pro woche |die woche |in der woche )?(?:im büro|vor ort)|\b[1-4] jours? (?:par semaine )?(?:au bureau|sur site)/i;

/** Says outright that it cannot be done from elsewhere. */
export const NOT_REMOTE =
  /\b(?:no|not)(?: an?| currently| eligible for)?(?: fully)? remote\b|\bremote(?: or hybrid)?(?: work)?(?: is not (?:an option|available|possible|permitted|offered)|:? no\b(?! problem))/i;

/** A choice between the office and elsewhere: the reader may work remotely. */
export const CHOICE =
  /\b(?:fully )?remote(?:ly)?\b[^.\n]{0,60}\bor\b[^.\n]{0,30}\b(?:hybrid|on-?site|in[- ]office|in person|office)\b|\b(?:hybrid|on-?site|in[- ]office|office)\b[^.\n]{0,50}\bor (?:fully |be )?remote\b/i;

/** The sentence speaks of the past, of health rules, of most jobs or of whom the job is not for: nothing in it is this job's. */
export const OF_OTHERS =
  /\b(?:covid|vaccin\w+)\b|\b(?:record|history) (?:of|with|in) remote|\b(?:most|majority of|some|many|certain) (?:of )?(?:our |the )?(?:roles|positions|jobs)\b|❌|✗/i;

/** Perks, tools, customers and tasks that speak of remote work, and not of this job's place. Every one is left out of its line. */
export const NOT_ITS_PLACE = regex(
  String.raw`remote[ -]flexible|(?:potential|possibility) (?:for|of|to) (?:\w+ )?(?:remote work|work(?:ing)? (?:remotely|from home))|remote work (?:can|may|might) be (?:considered|discussed)|remote(?:[ -]friendly)? work(?:ing)? (?:options?|scheme|polic(?:y|ies)|approach|days|opportunit\w+|flexibility|arrangements)|flexib\w+ to work (?:remotely|from (?:home|anywhere))|\bwork from (?:anywhere|abroad|home) (?:for |up to )?(?:\w+ )?(?:\d+|one|two|three|four|six|eight|several|a few) (?:days|weeks|months)|\b(?:\d+|one|two|three|four|six) (?:weeks|months|days)(?: (?:a|per) year)? (?:of )?(?:(?:fully )?work(?:ing)?[ -]from[ -](?:anywhere|abroad|home)|(?:fully )?remote)(?: work)?|(?:home[- ]office|remote[- ]work|work[- ]from[- ]home) (?:stipend|allowance|budget|equipment|setup)|stipend|remote(?:ly)? (?:sensing|access|control|monitor\w*|desktop|support|manag\w*|sites?|offices?|locations?|areas?|servers?|customers?|clients?|users?|stakeholders|colleagues)\b|(?<!\b(?:are an?|is an?|join our) (?:fully )?)remote teams?\b|(?:manag|lead|work|collaborat|interact|communicat)\w* (?:with |in |across |effectively )*(?:a )?(?:remote|virtual|hybrid|distributed)(?:ly)? (?:teams?|environments?|colleagues|staff|members|developers)|(?<!(?:are|is|offer|have) an? )hybrid (?:cloud|mobile|app|environments?|infrastructure|vehicle|search|events?|mode of delivery|integration|publisher|engine)|experience (?:with |in |working |of )*(?:remote|hybrid|on-?site)|virtual (?:reality|machine|event|interview|assistant|care|health|server|private|environment)|on-?site (?:gym|parking|cafeteria|caf[eé]|fitness|daycare|childcare|visits?|interview|support|clinic|health|meals|chef|lunch|massage|training|customer|client)|(?:interview|onboarding|recruit\w* process).{0,40}(?:remote|virtual|on-?site|in[- ]person)|(?:remote|hybrid|on-?site).{0,30}interview`,
  'gi',
);

/** A title's own word behind "remote" or "virtual": "Remote Sensing Analyst". */
export const TITLE_SUBJECT = /^ (?:sensing|reality|support|monitoring|access|site|assistant|desktop)/i;
export const YES = /^(?:yes|y|是|true|ja|oui|sí|sim|sì|tak|ano|可)(?![\p{L}])/iu;
export const NO = /^(?:no|n|否|none|not|false|nein|non|nee|não|nie|ne|nej|不可)(?![\p{L}])/iu;
