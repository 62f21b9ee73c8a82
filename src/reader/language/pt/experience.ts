import type { ExperienceWords } from '../words.ts';

/** How Portuguese asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'anos?',
  months: 'meses|mês',
  numbers: 'zero um|uma dois|duas três quatro cinco seis sete oito nove dez',
  to: '-|–|a|ou|e',
  more: '\\+|ou mais',
  atMost: 'até|menos de',
  asks: 'experiência|vivência|atuação',
  asksSoon: 'em|como|com|na|no',
  never: 'últimos|próximos|desde|cada|há|após',
  notBefore: 'mais de|os|passar|durante',
  notAfter: 'de idade|de história|de mercado|de crescimento',
  company: '(?<!\\p{L})(?:somos|nossa|nosso|empresa|fundada)(?!\\p{L})',
};
