import type { EducationWords } from '../words.ts';

/** Degrees as Swedish postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': 'gymnasie\\p{L}*|gymnasium',
    certificate: 'yrkeshögskole\\p{L}*|yrkesutbildning|yh-utbildning',
    bachelor:
      'kandidatexamen|(?:socionom|lärar|förskollär|grundlärar|ämneslärar|sjuksköterske|jurist|ekonom|ingenjörs|specialpedagog)\\p{L}*examen|högskoleexamen|högskoleutbildning|universitetsutbildning|akademisk (?:examen|utbildning)|högskoleingenjör|eftergymnasial utbildning|universitets- eller högskole\\p{L}*|legitimerad \\p{L}+|högskole-? ?(?:\\/|eller|och) ?|(?:högskole|universitets)nivå',
    master: 'masterexamen|magisterexamen|civilingenjör\\p{L}*|civilekonom',
    doctorate: 'doktorsexamen|disputerad',
  },
  equivalent: 'eller motsvarande|likvärdig|motsvarande',
};
