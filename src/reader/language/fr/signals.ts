import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    "pour (?:le compte de|l'un de nos|un de nos) clients?",
    'notre client(?=,| est | recherche )',
    'cabinet de recrutement',
    "agence d'(?:intérim|emploi)",
  ],
  'undisclosed employer': ['(?:entreprise|société) (?:confidentielle|anonyme)', 'recrutement confidentiel'],
  unpaid: ['stage non (?:rémunéré|gratifié)'],
  evergreen: ['candidature spontanée', 'vivier de (?:candidats|talents)'],
  'no pay stated': [
    '(?:salaire|rémunération) (?:attracti(?:f|ve)|motivante?|compétiti(?:f|ve)|selon (?:profil|expérience)|à (?:définir|négocier))',
  ],
  posted: [
    '(?:publiée?|postée?|mise en ligne)(?: le)? il y a (?:plus de )?(?:\\d{1,3}\\+?|une?) (?:heures?|jours?|semaines?|mois)',
  ],
};
