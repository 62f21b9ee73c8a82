import { cueWords } from '../words.ts';

/** What Spanish sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:mínimo|al menos|más)(?: de)? \\d.{0,8}años?.{0,20}experiencia|\\d\\+? años? (?:\\p{L}+ ){0,2}(?:de|en) (?:\\p{L}+ ){0,2}experiencia|\\d\\+? años de experiencia|experiencia (?:mínima |previa )?(?:de|mínima) (?:al menos )?\\d',
    '(?:se requiere|se necesita|imprescindible|indispensable|es necesario|deberá (?:tener|contar|poseer)|debes (?:tener|contar)|buscamos (?:a )?(?:una persona|alguien|un[ao]? \\p{L}+) (?:con|que (?:tenga|sepa|cuente)))(?!\\p{L})',
    '(?:es|son|será|sería|serán) (?:\\p{L}+ ){0,2}(?:un plus|obligatori[oa]s?|deseables?|necesari[oa]s?|valorad[oa]s?)[.!]?$',
    '(?:tienes|cuentas con|posees|tener|contar con|poseer) (?:\\p{L}+ ){0,4}(?:experiencia|conocimientos?|título|titulación|formación|nivel)',
  ],
  starts: [
    '(?:buen[ao]s? |excelentes? |amplia |amplios |sólid[oa]s? |alto |alta |al menos |mínimo |una |un |con |tener |poseer |contar con )*(?:experiencia|conocimientos?|dominio|nivel|capacidad(?:es)?|habilidad(?:es)?|formación|título|titulación|titulad[oa]|licenciatura|manejo|inglés|español|francés|carn[eé]t?|permiso de conducir|disponibilidad|comprensión|grado|persona|orientación|proactividad|vehículo|ganas|actitud|don de gentes|residencia|responsabilidad|iniciativa|trabajo en equipo|bachillerato|ingenier(?:o|a|ía)|graduad[oa])(?!\\p{L})',
    '(?:tienes|eres|cuentas con|sabes|hablas|te (?:gusta|apasiona)|dominas|usted (?:tiene|es))(?!\\p{L})',
  ],
  preferred: [
    '(?:deseables?|se valorará|valorables?|valoramos|un plus|preferibles?|idealmente|preferentemente|preferiblemente|se valora|ser[aá]n? valorad[oa]s?|no (?:es |son )?(?:imprescindibles?|necesari[oa]s?|excluyentes?|un requisito)|opcional)(?!\\p{L})',
  ],
  required: [
    '(?<!no (?:es |son )?)(?:excluyente|imprescindible|obligatori[oa]|indispensable|requerid[oa]|necesari[oa])(?!\\p{L})',
  ],
  leads: [
    ['preferred', '(?:se valorará|deseable|valorable|un plus)'],
    ['benefits', '(?:ofrecemos|beneficios|ofrece)'],
    ['duties', '(?:funciones|responsabilidades|tareas|serás? responsable|te encargarás)'],
    ['required', '(?:requisitos|buscamos|perfil|experiencia|necesitas|requiere)'],
  ],
  breaks: [
    ['pay', '(?:salario|retribución|remuneración|sueldo|brutos? anual)'],
    ['legal', '(?:igualdad de oportunidades|discapacidad|discriminación|datos personales)'],
    ['benefits', '(?:ofrecemos|seguro médico|vacaciones|contrato indefinido|plan de carrera)'],
    [
      'apply',
      '(?:inscríbete|envíanos|enviar (?:cv|currículum|hoja de vida)|interesad[oa]s|tu cv|currículum|proceso de selección|postúlate)',
    ],
    ['about', '(?:somos (?:una|un)|nuestra (?:empresa|misión|compañía)|nuestro equipo|únete)'],
  ],
  never: [
    '^(?:ofrecemos|somos|nuestr[ao]s? |te ofrecemos|inscríbete|envía)',
    '(?:igualdad de oportunidades)',
  ],
  binders:
    'y|e|o|u|el|la|los|las|un|una|de|del|en|con|para|por|a|al|su|sus|tu|tus|nuestro|nuestra|que|como|sin|sobre|entre|desde|hasta',
  abbreviations: 'sr|sra|srta|etc|ej|p|aprox|min|mín|máx|art|núm|tel|dpto|avda|ee|uu|ud|uds',
});
