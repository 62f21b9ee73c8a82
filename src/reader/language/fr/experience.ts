import type { ExperienceWords } from '../words.ts';

/** How French asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'ans?|années?',
  months: 'mois',
  numbers: 'zéro un|une deux trois quatre cinq six sept huit neuf dix',
  to: '-|–|à|ou|et',
  more: '\\+|ou plus|minimum|et plus',
  atMost: "jusqu'à|moins de|maximum",
  asks: "d'expériences?|expériences?|d'ancienneté|expérience professionnelle|pratique",
  asksSoon: 'dans|en|sur|comme',
  never: 'derniers|dernières|prochaines|depuis|tous les|toutes les|après|il y a',
  notBefore: 'plus de|depuis plus de|les',
  notAfter: "d'existence|de croissance|d'études|renouvelable|après",
  company: '(?<!\\p{L})(?:nous|notre|nos|entreprise|créée|fondée)(?!\\p{L})',
};
