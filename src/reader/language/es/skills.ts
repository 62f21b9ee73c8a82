import type { SkillWords } from '../words.ts';

/** What stands around names of skills in Spanish. */
export const skills: SkillWords = {
  joins: 'y|o|e|u',
  asks: 'experiencia|conocimientos?|manejo|dominio|herramientas?|lenguajes?|certifica\\p{L}*|como',
  before: 'con|en|de|como',
  after: 'certifica\\p{L}*',
  namedBy: '(?:software|programa|sistema|herramienta|erp)s?',
  tags: '(?:principales )?(?:habilidades|competencias|tecnologías|aptitudes|conocimientos|palabras clave)(?: requeridas| técnicas)?',
  traits: 'comunicación|trabajo en equipo|liderazgo|responsabilidad|proactividad',
};
