/*
 * Beginnings of words that hardly a posting does without, lower case, a row a language. Kept few: every page is searched for
 * them. What a job is, whom it seeks, how one applies.
 */
export const HINTS: readonly string[] = [
  'job|career|vacanc|hiring|recruit|qualif|applicant|candidate|salary|employ|apprentice|internship|responsibilit',
  'stelle|bewerb|karriere|ausbildung|anforder|aufgaben|gehalt|praktik|mitarbeit|arbeit',
  'emploi|poste|recrut|candidat|salaire|embauche|stage|mission',
  'empleo|puesto|trabajo|vacante|contrat|oferta|vaga|emprego|estágio|salário|trabalho',
  'lavoro|offert|assun|stipendio|mansion|candidatura|tirocinio',
  'vacature|sollicit|functie|baan|werk|jobb|tjänst|ansök|stilling|ansøg|søk|arbejd|työ|hae ',
  'prac[aęęyo]|stanowisk|ofert|wynagrodz|rekrut|prác|nabídk|pozic|mzda|ponuk|munka|állás|fizetés|locuri de munc|angaj',
  'вакан|работ|должност|зарплат|робот|посад|εργασ|θέση|iş ilan|başvur|pozisyon',
  '求人|募集|採用|仕事|応募|年収|給与|招聘|职位|岗位|薪|職缺|應徵|채용|모집|지원|근무',
  'דרוש|משרה|עבודה|وظيف|وظائف|استخدام|नौकरी|งาน|tuyển dụng|việc làm|lowongan|pekerjaan|kerja',
];
