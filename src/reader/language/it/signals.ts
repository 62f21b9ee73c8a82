import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'per (?:un nostro|il nostro|azienda) cliente',
    'agenzia per il lavoro',
    'società di (?:selezione|ricerca e selezione)',
  ],
  unpaid: ['(?:stage|tirocinio) non retribuito'],
  evergreen: ['candidatura spontanea'],
  'no pay stated': [
    '(?:retribuzione|stipendio|ral) (?:competitiv[ao]|interessante|commisurat[ao]|da concordare)',
  ],
  posted: ['pubblicat[ao] (?:più di )?(?:\\d{1,3}\\+?|un[ao]?) (?:or[ae]|giorn[io]|settiman[ae]|mes[ei]) fa'],
};
