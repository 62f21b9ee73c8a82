import type { StandingWords } from '../standing.ts';

/** How pages say in Spanish that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:oferta|vacante|empleo|puesto|anuncio|convocatoria)(?: de (?:empleo|trabajo))? (?:ya no (?:está|se encuentra)|ha sido|ha|está|fue|se encuentra) ?(?:disponible|activa|vigente|cerrad[ao]|caducad[ao]|cubiert[ao]|finalizad[ao]|expirad[ao]|retirad[ao])|ya no (?:se aceptan|acepta|recibe) (?:más )?(?:solicitudes|candidaturas|postulaciones|inscripciones)|proceso (?:de selección )?(?:cerrado|finalizado)|^\\W*(?:oferta )?(?:caducada|finalizada|cerrada|cubierta)\\W*$',
  closedNot: 'si (?:la|el|esta)|una vez|cuando|hasta que',
  partial:
    '(?:inicia sesión|regístrate|inicie sesión|regístrese|crea una cuenta|identifícate) para (?:ver|leer|acceder|consultar|desbloquear)[^.]{0,60}(?:oferta|descripción|vacante|detalles?|completa|contenido)|(?:ver|leer) la (?:oferta|descripción) completa (?:en|al)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:leer más|ver más|mostrar más)\\.?$|(?:^|\\s)(?:leer más|ver oferta completa)$',
};
