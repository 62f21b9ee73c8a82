import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Spanish. */
export const conditions: ConditionWords = {
  authorization: 'permiso de trabajo',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}viaj|viaj\\p{L}*[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
  officeDays:
    '(?<n1>\\d|un|dos|tres|cuatro|cinco) días?(?: (?:a la|por) semana)?[^.;\\d]{0,25}(?:en (?:la )?oficina|presencial)',
  homeDays: '(?<n1>\\d|un|dos|tres|cuatro) días?(?: de)?[^.;\\d]{0,15}(?:teletrabajo|remoto)',
  officeNot: 'vacaciones|al mes|al año|laborables',
  numbers: 'cero un dos tres cuatro cinco',
  relocationOffered:
    '(?:ayuda|apoyo|paquete|asistencia) (?:de|para la|a la|con la) (?:reubicación|relocalización|relocation)',
  equity: 'stock options|acciones de la empresa|opciones sobre acciones',
  bonus:
    '\\bbonos?\\b|\\bbonus\\b|\\bincentivos\\b|retribución variable|salario variable|aguinaldo|comisiones y bonos',
  license: 'carn(?:et|é) de conducir|permiso de conducir|licencia de conducir|carnet b\\b|licencia de manejo',
  visaMention: 'visas?|visado',
  visaOffered:
    '(?:ayuda|apoyo|patrocin\\p{L}+|gestión|tramit\\p{L}+)[^.;]{0,40}(?:visas?|visado|permiso de trabajo)',
  visaRefused: '(?:no|sin|ningún)[^.;]{0,40}(?:patrocin\\p{L}+|visas?|visado)',
  bonusNot: '(?:será|sería|es|como) un (?:bonus|plus)',
  relocationRequired: 'disponibilidad para (?:cambiar de residencia|reubicar|trasladar)',
  noTravel: 'sin (?:viajes|disponibilidad para viajar)',
};
