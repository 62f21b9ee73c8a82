import type { ExperienceWords } from '../words.ts';

/** How Romanian asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:de )?(?:ani|an)',
  months: '(?:de )?(?:luni|lună)',
  numbers: 'zero un|unu doi trei patru cinci șase',
  to: '-|–|până la|sau',
  atMost: 'maxim|cel mult',
  asks: 'experien[țţt]\\p{L}*|vechime',
  asksSoon: 'în|ca|pe',
  never: 'ultimii',
};
