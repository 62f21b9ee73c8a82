import type { SkillWords } from '../words.ts';

/** What stands around names of skills in French. */
export const skills: SkillWords = {
  joins: 'et|ou|et\\/ou',
  asks: 'expérience|maîtrise\\p{L}*|connaissances?|compétences?|outils?|logiciels?|langages?|certifi\\p{L}*|tels? que|comme',
  before: "avec|en|de|des|du|sur|comme|l'|d'",
  after: 'certifi\\p{L}*',
  namedBy: '(?:logiciel|progiciel|outil|système|erp)s?',
  tags: '(?:vos |principales )?(?:compétences|technologies|mots[- ]clés|stack(?: technique)?|outils)(?: requises| techniques)?',
  traits: "communication|esprit d'équipe|autonomie|rigueur|adaptabilité|organisation|cdi|cdd",
};
