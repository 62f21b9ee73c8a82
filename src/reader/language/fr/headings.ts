import { headingWords } from '../words.ts';

/** French headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:(?:votre|ton|le) profil(?: .{2,30})?|profil(?: (?:recherché|souhaité|idéal|du candidat|attendu|requis))?|(?:qualités|aptitudes|savoir-être|savoir-faire|prérequis)(?: .{2,30})?|(?:compétences|connaissances|qualifications|formations?|expériences?)(?: (?!(?:.* )?(?:en|dans|avec|de|d.\\S+) )[^:]{2,30})?|(?:ce que (?:nous|on)|ce qu.on) (?:recherchons|recherche|attendons|attend|cherche|aime)(?: .{2,20})?|(?:vous êtes|tu es)(?: .{2,30})?|et (?:vous|toi)|pour réussir.{0,40}|qui êtes[- ]vous|es-tu la bonne personne|le candidat(?: idéal)?|ce qui fera la différence|on (?:te |vous )?demande)',
      '(?:votre |ton |le |notre )?(?:profil|compétences|qualifications|expérience|formation|pré-?requis|qualités)(?: (?:recherchée?s?|requise?s?|attendue?s?|souhaitée?s?|idéal|du candidat|et (?:compétences|expérience|qualités|qualifications|formation)|techniques|clés|nécessaires|demandée?s?|professionnelles?))*|(?:ce que|pourquoi) (?:vous|tu) (?:apportez|apportes|avez|as)|qui (?:êtes-vous|es-tu|recherchons-nous)|vous (?:êtes|avez)|tu (?:es|as)|(?:ce que )?nous recherchons|exigences|critères|conditions requises|ton profil|toi|vous|à propos de (?:toi|vous)',
    ],
    preferred: [
      '(?:compétences|connaissances|expériences?|qualifications|atouts) (?:souhaitée?s?|appréciée?s?|optionnel(?:le)?s?|complémentaires)',
      '(?:(?:ce qui (?:est|serait)|serait|seraient) un plus|(?:les )?petits? plus|les \\+|serait apprécié.{0,20}|atouts? supplémentaires?|points? bonus|nice[- ]to[- ]have)',
      '(?:les? )?(?:plus|atouts?|bonus|serait un plus|appréciés?|nice to have|souhaité(?:es?|s)?)(?: (?:appréciés?|serai(?:en)?t))?',
    ],
    duties: [
      '(?:(?:vos|tes|les|la|votre|ta) (?:principales )?(?:missions?|responsabilités|activités|tâches)(?: .{2,25})?|(?:au quotidien|tu auras pour mission|vous aurez pour mission|vos principales missions|le poste en détail|en quoi consiste le poste|contexte et missions|rattachée? .{3,40}))',
      '(?:vos |tes |les |la |votre |ta |principales )?(?:missions?|responsabilités|tâches|activités|rôle|fonctions|attributions)(?: (?:principales|et responsabilités|au quotidien|du poste|et missions|confiées))*|(?:ce que (?:vous|tu) (?:ferez|feras|allez faire))|(?:votre|ton) (?:quotidien|rôle|mission|poste)|description (?:du poste|des tâches)|vous serez|tu seras',
    ],
    benefits: [
      '(?:(?:ce que (?:nous|on)|nous) (?:vous |te )?(?:offrons|proposons|offre|propose)(?: .{2,20})?|pourquoi (?:nous rejoindre|nous|rejoindre .{2,30})|nos (?:avantages|atouts|\\+)|avantages(?: .{2,25})?|les avantages|nous rejoindre,? c.est.{0,20})',
      "(?:nos |les |vos |tes )?(?:avantages|bénéfices)(?: .{0,30})?|(?:ce que )?nous (?:vous |te )?offrons|(?:pourquoi nous rejoindre|pourquoi (?:nous|rejoindre) .{0,30})|ce que (?:nous|l'on) (?:vous |te )?(?:proposons|propose|offrons)|nous proposons|conditions|on t'offre",
    ],
    pay: ['(?:rémunération|salaire)(?: .{0,20})?'],
    about: [
      "(?:à propos(?: de .{2,40})?|qui sommes-nous|l'entreprise|notre (?:entreprise|mission|histoire|équipe|culture)|l'équipe|présentation(?: de .{2,30})?|nos valeurs|la société)",
    ],
    apply: [
      '(?:comment postuler|postuler|processus (?:de recrutement|de candidature)|candidature|contact|le process|étapes .{0,30})',
    ],
    unknown: [
      '(?:le poste|description|lieu|type de contrat|contrat|informations (?:complémentaires|pratiques)|détails|localisation)',
    ],
    outside: [
      "(?:offres? (?:similaires?|d'emploi.{0,30})|autres offres.{0,30}|partager.{0,20}|ces offres .{0,30}|postuler à cette offre|commentaires|emplois similaires)",
    ],
  },
  unmistakable: 'missions|responsabilités|compétences|avantages|profil',
  openers: 'vous|tu|ce|votre|ton|nos|notre|pourquoi|qui|le|les',
  keywords: [
    ['preferred', '\\b(?:un plus|atouts|souhaité)'],
    ['required', '\\b(?:profil|compétences|qualifications|exigences|recherch)'],
    ['duties', '\\b(?:missions?|responsabilités|tâches)'],
    ['benefits', '\\b(?:avantages|offrons|proposons)'],
  ],
});
