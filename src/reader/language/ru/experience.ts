import type { ExperienceWords } from '../words.ts';

/** How Russian asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:х |ех |и )?(?:лет|года?|годов)',
  months: '(?:х |ти )?месяц(?:ев|а)?',
  numbers: 'ноль один|одного|одного два|двух три|трёх|трех четыре|четырёх пять|пяти',
  to: '-|–|—|до',
  asks: 'опыт\\p{L}*|стаж\\p{L}*',
  aYear: '(?:от|не менее|минимум) года',
  never: 'последние|старше',
  notAfter: 'назад|на рынке',
  company: '(?<!\\p{L})(?:мы|наша|компания)(?!\\p{L})',
};
