import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'para (?:uno de nuestros|nuestro|importante) clientes?',
    'nuestro cliente(?=,| es | busca )',
    '(?:consultora|empresa) de (?:selección|reclutamiento)',
    'empresa de trabajo temporal',
  ],
  'undisclosed employer': ['empresa confidencial'],
  unpaid: ['prácticas no (?:remuneradas|retribuidas)'],
  'no pay stated': ['(?:salario|sueldo) (?:competitivo|a convenir|según (?:valía|experiencia)|atractivo)'],
  posted: [
    '(?:publicad[ao]|activ[ao])(?: :|:)? hace (?:más de )?(?:\\d{1,3}\\+?|una?) (?:horas?|días?|semanas?|mes(?:es)?)',
  ],
};
