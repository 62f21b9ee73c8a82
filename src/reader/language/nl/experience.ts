import type { ExperienceWords } from '../words.ts';

/** How Dutch asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'jaar|jaren',
  months: 'maand(?:en)?',
  numbers: 'nul één|een twee drie vier vijf zes zeven acht negen tien',
  to: '-|–|tot|tot en met|à|of',
  atMost: 'maximaal|tot',
  asks: '\\p{L}*ervaring',
  asksSoon: 'in|als|met',
  never: 'afgelopen|komende|sinds|elke|per|na',
  notBefore: 'ruim|meer dan',
  notAfter: 'oud|geleden|bestaan|garantie|contract',
  company: '(?<!\\p{L})(?:wij|ons|onze|bedrijf|opgericht)(?!\\p{L})',
};
