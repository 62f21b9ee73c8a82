import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'para (?:um dos nossos|nosso) clientes?',
    'nosso cliente(?=,| é | busca )',
    'consultoria de (?:rh|recrutamento)',
    'trabalho temporário',
  ],
  'undisclosed employer': ['empresa confidencial'],
  unpaid: ['estágio não remunerado'],
  evergreen: ['banco de talentos'],
  'no pay stated': [
    '(?:salário|remuneração) (?:competitiv[ao]|compatível com (?:o mercado|a função)|a combinar|atrativ[ao])',
  ],
  posted: ['publicad[ao] há (?:mais de )?(?:\\d{1,3}\\+?|uma?) (?:horas?|dias?|semanas?|m(?:ês|eses))'],
};
