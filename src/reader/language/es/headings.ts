import { headingWords } from '../words.ts';

/** Spanish headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:(?:requisitos|requerimientos)(?: .{2,25})?|(?:conocimientos|habilidades|competencias|formación|experiencia|estudios)(?: (?!(?:.* )?(?:en|con|de) )[^:]{2,25})?|qué (?:necesitas|buscamos|pedimos|esperamos|valoramos)(?: .{2,20})?|(?:tu |el )?perfil(?: .{2,20})?|(?:buscamos|pensamos en) (?:a alguien|una persona|personas)(?: .{2,20})?|eres (?:la persona|nuestro candidato)(?: .{2,30})?|necesitamos que|imprescindible)',
      '(?:los |tu |el |nuestros )?(?:requisitos|perfil|requerimientos|habilidades|conocimientos|experiencia|formación|competencias|cualificaciones|aptitudes|calificaciones)(?: (?:mínimos|necesarios|requerid[oa]s?|del candidato|imprescindibles|del puesto|buscado|deseado|técnic[oa]s|y (?:experiencia|habilidades|requisitos|conocimientos|competencias|formación|aptitudes)|clave|esenciales|profesional|académica|indispensables))*|(?:qué|lo que) (?:buscamos|necesitas|pedimos|esperamos)(?: de ti)?|buscamos|a quién buscamos|se requiere|imprescindible|sobre ti|tu perfil',
    ],
    preferred: [
      '(?:(?:se valorará|valoraremos|valorable|deseable|será un plus|es un plus)(?: .{2,25})?|puntos? extra|requisitos (?:deseables|deseados|valorables)|no es imprescindible.{0,20})',
      '(?:deseables?|se valorará|valorable|valoramos|plus|será un plus|deseado|nice to have|conocimientos deseables|requisitos deseables|se valora)',
    ],
    duties: [
      '(?:(?:tus |las )?(?:principales )?(?:funciones|responsabilidades|tareas)(?: .{2,25})?|(?:cuál será|cuáles serán) tus? .{3,25}|tu día a día|qué (?:harás|vas a hacer)(?: .{2,20})?|en qué consiste(?: .{2,20})?|descripción de (?:las funciones|puesto))',
      '(?:las |tus |sus |principales )?(?:funciones|responsabilidades|tareas|actividades|misión)(?: (?:principales|del puesto|y (?:responsabilidades|tareas|funciones)|clave|a realizar))*|(?:qué|lo que) (?:harás|vas a hacer)|descripción del puesto|tu (?:misión|rol|día a día)',
    ],
    benefits: [
      '(?:(?:qué|lo que) (?:te )?(?:ofrecemos|damos|encontrarás)|condiciones(?: .{2,20})?|nuestra oferta|beneficios(?: .{2,20})?)',
      '(?:los )?beneficios(?: .{0,30})?|(?:qué|lo que)(?: te)? ofrecemos|ofrecemos|te ofrecemos|se ofrece|por qué (?:unirte|nosotros|trabajar) .{0,30}|ventajas',
    ],
    pay: ['(?:salario|remuneración|retribución|sueldo)(?: .{0,20})?'],
    about: [
      '(?:sobre (?:nosotros|la empresa|.{2,30})|quiénes somos|la empresa|nuestra (?:misión|cultura|historia|empresa)|acerca de .{2,30}|el equipo)',
    ],
    apply: [
      '(?:cómo (?:postular|aplicar|inscribirse)|proceso de selección|postular|contacto|envíanos tu cv|inscríbete)',
    ],
    unknown: [
      '(?:descripción(?: de la (?:oferta|vacante))?|ubicación|tipo de contrato|jornada|el puesto|detalles.{0,20})',
    ],
    outside: [
      '(?:(?:ofertas|empleos|trabajos|vacantes) (?:similares|relacionad[oa]s|de .{2,40})|otras ofertas.{0,30}|compartir.{0,20}|comentarios)',
    ],
  },
  unmistakable: 'requisitos|funciones|responsabilidades|ofrecemos|beneficios',
  openers: 'qué|lo|a|tu|tus|quién|quiénes|por|cómo|nuestro|nuestra',
  keywords: [
    ['preferred', '\\b(?:deseable|valorará|plus)'],
    ['required', '\\b(?:requisitos|perfil|requerimientos|habilidades|buscamos|conocimientos)'],
    ['duties', '\\b(?:funciones|responsabilidades|tareas)'],
    ['benefits', '\\b(?:beneficios|ofrecemos)'],
  ],
});
