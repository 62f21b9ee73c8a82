import type { EducationWords } from '../words.ts';

/** Degrees as Spanish postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '\\beso\\b|bachillerato|preparatoria',
    certificate:
      'formación profesional|ciclo formativo|grado medio|grado superior|\\bfp\\b|técnico superior|técnico medio',
    bachelor:
      'licenciatura|licenciad[oa]|grado (?:en|universitario)|título universitario|titulación universitaria|graduad[oa] en|ingeniería|carrera universitaria|estudios universitarios|diplomatura',
    master: 'máster|maestría|posgrado|postgrado',
    doctorate: 'doctorado',
  },
  equivalent: 'o equivalente|equivalente|o experiencia',
  not: 'scrum master|alto grado',
};
