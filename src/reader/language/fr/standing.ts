import type { StandingWords } from '../standing.ts';

/** How pages say in French that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    "(?:offre|annonce|poste)(?: d'emploi)? (?:n'est (?:malheureusement )?plus|a (?:déjà )?été|est(?: désormais| déjà)?) (?:disponible|active|en ligne|valable|pourvue?|expirée?|clôturée?|fermée?|retirée?|archivée?|supprimée?)|(?:les )?candidatures (?:sont|ne sont plus) (?:closes|clôturées|fermées|acceptées)|n'accepte plus (?:de|les) candidatures|plus disponible$|^\\W*(?:offre )?(?:expirée|pourvue|clôturée)\\W*$",
  closedNot: "si (?:l'offre|le poste|cette)|une fois|lorsque|dès que|jusqu'à",
  partial:
    "(?:connectez-vous|inscrivez-vous|identifiez-vous|créez un compte|se connecter|s'inscrire) (?:pour|afin de) (?:voir|lire|consulter|accéder|découvrir)[^.]{0,60}(?:offre|annonce|description|poste|détails?|suite|contenu)|réservée? aux (?:abonnés|membres|inscrits)|(?:voir|lire|consulter) l'(?:offre|annonce) complète (?:sur|chez)",
  truncated:
    "(?:…|\\.\\.\\.) ?(?:lire la suite|voir plus|en savoir plus|afficher plus)\\.?$|(?:^|\\s)(?:lire la suite|voir l'offre complète)$",
};
