/* What stands around a job's title in a heading or in the page's own title, in any language. */

/** "(R-10234)", "- 1506131", "#4411", "Req. 2023-0245" at the end. */
export const REQUISITION =
  /(?:\s*[-–]\s*\d{4,}){2,}\s*$|\s*(?:[-–—|,]\s*)?(?:\((?:(?:job|req|ref|id)[\s.:#-]*)?[A-Z]{0,3}[-_]?\d[\d-]{4,}[A-Z]{0,3}\)|(?:(?:job|req(?:uisition)?|ref|id|no)\.?[\s:#-]*)?#\s?\w*\d{3,}|[-–—|:]\s*(?:[A-Z]{1,4}[-_]?)?(?:\d{2}-)?\d{5,}[A-Z]?\d?|\b(?:req(?:uisition)?|job) ?(?:id|no|number)?[.:#]* ?\w*\d{3,})\s*$/i;
export const LABEL =
  /^(?:\[[^\]\d][^\]]{1,29}\]\s*){1,3}(?=[^\s[]{3})|^(?:job|position|role|job title|position title|we are hiring|now hiring|we[’']re hiring|hiring|vacancy|stellenangebot|offre d[’']emploi|oferta|vaga|vacature|vacante|ledig stilling|ledigt job|iş ilanı|stelle|вакансі?[яи]я?|ваканси[яи]|求人|招聘|채용)\s*[:：]\s*|^(?:(?:терміново )?потріб(?:ен|на|ні)|(?:срочно )?требу(?:ется|ются)|gesucht:?|gezocht:?|sökes:?|søges:?|se busca|buscamos|cercasi|přijmeme|hledáme|szukamy|zatrudnimy|poszukujemy|nous recherchons|nous recrutons|tuyển(?: dụng)?)\s+(?=\p{L})/iu;
/** "Let’s begin! Baker", "Join us! Baker": a greeting in front of the title. */
export const GREETING = /^[^!?\n]{3,40}[!?]\s+(?=\p{Lu})/u;
/** "Offre d'emploi Boulanger", "Vaga de Padeiro": an announcement that no colon parts from the title. */
export const ANNOUNCED =
  /^(?:offres? d[’']emploi(?: de| pour)?|vagas? (?:de emprego )?(?:de|para)|(?:oferta de (?:empleo|trabajo)|vacante)(?: de| para)?|offerta di lavoro(?: per)?|oferta pracy(?: na stanowisko)?)\s+(?=\p{Lu})/iu;
/** Japanese boards write "… job details" behind the title, forges an issue's number. */
export const TAIL =
  /の?(?:求人(?:詳細)?情報|求人|採用情報|募集要項)$|\s#\d{1,6}$|:?\s+(?:[-–—|]\s+)?(?:job role|job details|job description|job post(?:ing)?|\(apply now\)|apply now)$/i;

/** Behind a dash, without a town: these are where the job is. Codes and other names may belong to the title. */
export const LONE_COUNTRY = /^(?:United States|USA|Canada|Germany|Deutschland|India|United Kingdom)$/;

/** "Job Application for X at Y", "Y hiring X in Z | Board": what a template puts around the title. */
export const AROUND: readonly RegExp[] = [
  /^(?:job )?application for (?<title>.+?) at\b ?(?<company>.*)$/i,
  /^(?<company>.+?)(?: \(YC \w{2,4}\))? (?:is )?hiring (?:an? )?(?<title>.+?)(?: in (?<place>[^|]+?))?(?: \| [^|]+)?$/i,
  /^(?:apply (?:for|to) )(?<title>.+?)(?: at (?<company>[^|]+))?(?: \| .+)?$/i,
];

/** "43 baker jobs in Leeds", "218 offres": a list counts what it holds. "3 doctoral positions" are one posting. Over lower-case text. */
export const COUNTED =
  /^\d[\d.,\s]{0,8}\+? (?:[^\d\n]{1,40} )?(?:jobs?|vacancies|openings|(?<!^[1-4] .*)positions|stellen(?:angebote|anzeigen)?|offres|emplois|ofertas|empleos|vagas|vacatures|offerte|annunci|ofert[ay]?|lediga jobb|nabídek)(?!\p{L})/u;
