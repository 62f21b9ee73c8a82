import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Portuguese. */
export const skills: SkillWords = {
  joins: 'e|ou',
  asks: 'experiência|conhecimentos?|domínio|vivência|ferramentas?|linguagens?|certifica\\p{L}*|como',
  before: 'com|em|de|como',
  after: 'certifica\\p{L}*',
  namedBy: '(?:software|programa|sistema|ferramenta|erp)s?',
  tags: '(?:principais )?(?:habilidades|competências|tecnologias|conhecimentos|palavras-chave)(?: técnicas)?',
  traits: 'comunicação|trabalho em equipe|liderança|proatividade',
};
