import type { ExperienceWords } from '../words.ts';

/** How Ukrainian asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:х |ьох |и )?(?:років|роки|року|рік)',
  months: '(?:х |ти )?місяц(?:ів|і|я)',
  numbers: "нуль один|одного два|двох три|трьох чотири|чотирьох п'ять|п'яти",
  to: '-|–|—|до',
  asks: 'досвід\\p{L}*|стаж\\p{L}*',
  aYear: '(?:від|не менше|мінімум) року',
  never: 'останні|старше|від народження',
  notAfter: 'тому|на ринку',
  company: '(?<!\\p{L})(?:ми|наша|компанія)(?!\\p{L})',
};
