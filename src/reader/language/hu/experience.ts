import type { ExperienceWords } from '../words.ts';

/** How Hungarian asks for years of experience. */
export const experience: ExperienceWords = {
  years: '(?:éves|év|évnyi|évre)',
  months: '(?:hónapos|hónap)',
  numbers: 'nulla egy kettő|két három négy öt hat',
  to: '-|–|vagy',
  atMost: 'legfeljebb|maximum',
  asks: '\\p{L}*tapasztalat\\p{L}*|gyakorlat\\p{L}*',
  never: 'elmúlt|utóbbi',
};
