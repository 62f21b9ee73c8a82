import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'voor (?:onze (?:opdrachtgever|klant)|een van onze (?:klanten|opdrachtgevers))',
    'onze opdrachtgever(?= is | zoekt |,)',
    'uitzendbureau',
    'detachering(?:sbureau)?',
  ],
  unpaid: ['onbetaalde stage'],
  evergreen: ['open sollicitatie'],
  'no pay stated': ['(?:marktconform|aantrekkelijk|goed|uitstekend|passend) salaris'],
  posted: [
    '(?:geplaatst|online)(?: :|:)? (?:meer dan )?(?:\\d{1,3}\\+?|een) (?:uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?) geleden',
  ],
};
