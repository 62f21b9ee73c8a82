import type { ConditionWords } from '../words.ts';

/** What can make or break it, in French. */
export const conditions: ConditionWords = {
  authorization:
    '(?:titre de séjour|autorisation de travail|permis de travail)[^.;]{0,40}(?:valide|requis|obligatoire|en cours)',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}déplacement|déplacements?[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
  officeDays:
    '(?<n1>\\d|un|deux|trois|quatre|cinq) jours?(?: (?:par|\\/) ?semaine)?[^.;\\d]{0,25}(?:au bureau|sur site|en présentiel)',
  homeDays:
    '(?<n1>\\d|un|deux|trois|quatre) jours?(?: de)?[^.;\\d]{0,15}(?:télétravail|à distance|remote)|télétravail[^.;\\d]{0,30}(?<n2>\\d|un|deux|trois|quatre) jours?',
  officeNot: 'congés|par mois|par an|rtt',
  numbers: 'zéro un deux trois quatre cinq',
  relocationOffered:
    'aide (?:à la relocalisation|au déménagement)|package de relocation|prise en charge du déménagement',
  equity: '\\bbspce\\b|stock-?options|actions gratuites|actionnariat salarié|\\bbspces\\b',
  bonus:
    '\\bprimes?\\b(?! d(?:e|u|.) ?(?:cooptation|parrainage|bienvenue|nuit|panier|référencement|recommandation|habillage|salissure|transport|dimanche))|\\bbonus\\b|13(?:e|ème|è) mois|rémunération variable|variable (?:dé|non )plafonné|(?:\\+|fixe et|fixe plus) variable|part variable|intéressement|participation aux bénéfices',
  license: 'permis b\\b|permis de conduire',
  visaMention: 'visas?|parrain',
  visaOffered:
    '(?:aide|accompagnement|prise en charge|sponsoring)[^.;]{0,40}visas?|visas? (?:sponsorisé|pris en charge)',
  visaRefused: '(?:pas|aucun|sans|ne)[^.;]{0,40}(?:de )?(?:visas?|parrainage|sponsor)',
  bonusNot:
    '(?:est|serait|sont|constitue|comme) (?:un |des )(?:vrai |réel |gros )?bonus|^bonus ?:?$|bonus :|prime de (?:cooptation|parrainage|bienvenue)',
  clearance: 'habilitation (?:secret|confidentiel|de sécurité|défense)',
  relocationRequired: 'mobilité géographique (?:requise|exigée|obligatoire)|être mobile géographiquement',
  noTravel: '(?:pas de|aucun|sans) déplacements?',
};
