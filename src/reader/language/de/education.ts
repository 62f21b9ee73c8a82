import type { EducationWords } from '../words.ts';

/** Degrees as German postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school':
      'abitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss|matura',
    certificate:
      '\\p{L}*ausbildung(?: (?:zum|zur|als|im|in))?|gesellenbrief|facharbeiter\\p{L}*|\\p{L}*meister(?:brief|titel|prüfung|in)?(?= |,|\\.|$)|technikerausbildung|staatlich geprüfte\\p{L}*|berufsabschluss|lehre|\\p{L}*fachausweis|examinierte[rsn]?|staatlich anerkannte[rsn]? (?:erzieher|heilerzieh|heilpädagog|sozial|pflege)|fachwirt(?:in)?|gesellenprüfung|eidg(?:enössisch|\\.)',
    bachelor:
      '\\p{L}*(?:hochschul|universitäts|fachhochschul)?studium|\\p{L}*hochschulabschluss|\\p{L}*studienabschluss|bachelor\\p{L}*|studium|universitätsabschluss|fachhochschulabschluss',
    master:
      'master(?:studium|abschluss|studiengang)?(?= |,|\\.|\\)|\\/|-|$)|diplom(?:\\p{L}*)?|magister|staatsexamen',
    doctorate: 'promotion|doktortitel|promoviert|dr\\.-titel',
    professional: 'approbation|zweites staatsexamen|volljurist\\p{L}*',
  },
  equivalent:
    'vergleichbar|gleichwertig|ähnliche (?:qualifikation|ausbildung)|oder (?:mehrjährige |entsprechende |einschlägige |langjährige )?(?:berufs)?erfahrung|quereinstei',
  not: 'weiterbildung|während (?:deiner|ihrer) ausbildung|ausbildungsplatz|auszubildende|duales studium als',
};
