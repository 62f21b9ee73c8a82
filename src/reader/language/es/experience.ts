import type { ExperienceWords } from '../words.ts';

/** How Spanish asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'años?',
  months: 'meses|mes',
  numbers: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez',
  to: '-|–|a|o|y',
  more: '\\+|o más|mínimo',
  atMost: 'hasta|menos de|máximo',
  asks: 'experiencia|trayectoria|antigüedad',
  asksSoon: 'en|como|con|desempeñando',
  never: 'últimos|próximos|desde|cada|hace|tras',
  notBefore: 'más de|los',
  notAfter: 'de edad|de historia|de crecimiento|de garantía',
  company: '(?<!\\p{L})(?:somos|nuestr[ao]s?|empresa|fundada|contamos|llevamos)(?!\\p{L})',
};
