import type { EducationWords } from '../words.ts';

/** Degrees as Spanish postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '\\beso\\b|bachillerato|bachiller\\b|preparatoria|secundari[oa](?! en)|educación media',
    certificate:
      'formación profesional|ciclo formativo|grado medio|grado superior|\\bfp\\b|técnico superior|técnico medio',
    bachelor:
      'licenciatura|licenciad[oa]|título profesional|profesional (?:en|universitari[oa])|graduad[oa]|universitari[oa] complet[oa]|contador públic[oa]|grado (?:en|universitario)|título universitario|titulación universitaria|ingeniería|carrera universitaria|estudios universitarios|diplomatura',
    master: 'máster|maestría|posgrado|postgrado',
    doctorate: 'doctorado',
  },
  equivalent: 'o equivalente|equivalente|o experiencia',
  not: 'scrum master|alto grado',
};
