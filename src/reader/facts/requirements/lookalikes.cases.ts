import type { PageCase } from './requirements.cases.ts';

/** Lines that look like headings or demands and are none, and the other way round. */
export const lookalikes: readonly PageCase[] = [
  {
    why: 'Portuguese: a line that goes on with a preposition asks, it heads nothing',
    language: 'pt',
    lines: ['Perfil:', 'Formação em panificação', 'Experiência em fornos a lenha', 'Conhecimentos de massas'],
    wants: ['+Formação em panificação', '+Experiência em fornos a lenha', '+Conhecimentos de massas'],
  },
  {
    why: 'Spanish: the same, while an adjective makes a heading',
    language: 'es',
    lines: ['Requisitos:', 'Experiencia en hornos de leña', 'Conocimientos técnicos', 'Formación de panadero'],
    wants: ['+Experiencia en hornos de leña', '+Formación de panadero'],
  },
  {
    why: 'French: the same, in plain letters',
    language: 'fr',
    lines: ['Votre profil :', 'Expérience en boulangerie', 'Formation dans la meunerie'],
    wants: ['+Expérience en boulangerie', '+Formation dans la meunerie'],
  },
  {
    why: 'Italian: the same',
    language: 'it',
    lines: ['Requisiti:', 'Competenze in panificazione', 'Conoscenze di lieviti naturali'],
    wants: ['+Competenze in panificazione', '+Conoscenze di lieviti naturali'],
  },
];
