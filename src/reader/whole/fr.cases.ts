import type { WholeCase } from './notation.ts';

/** Whole postings in French, as boards and firms of France, Belgium, Switzerland and Québec write them. */
export const french: readonly WholeCase[] = [
  {
    why: 'a board of cadres: pay in k€ gross by year, profile in prose and bullets',
    page: `
# Chef de projet informatique H/F
CDI · Lyon 7e · Salaire : 40 – 45 k€ brut annuel
## Le poste
Vous pilotez des projets de refonte pour nos clients du secteur public, avec des budgets de 200 à 500 k€.
- Cadrage des besoins et rédaction du cahier des charges
- Animation des comités de pilotage
## Profil recherché
- De formation Bac+5 (école d'ingénieur ou université), vous justifiez d'une expérience de 5 ans minimum en gestion de projet{+}
- Maîtrise de JIRA et MS Project{+}
- Anglais courant indispensable{+}
- La certification PMP serait un plus{~}
## Avantages
- 2 jours de télétravail par semaine
- Tickets restaurant de 9 €, mutuelle prise en charge à 60 %
- Prime d'intéressement
`,
    pay: ['40000-45000 EUR YEAR'],
    experience: ['5-'],
    education: 'master',
    skills: ['JIRA', 'MS Project', 'Anglais', '~PMP'],
    conditions: { officeDaysPerWeek: 3, bonus: true },
  },
  {
    why: 'trade in temporary work: hourly wage with a decimal comma, habilitation, CACES',
    page: `
# Cariste CACES 3 (H/F)
Mission d'intérim de 3 mois à Saint-Priest, horaires en 2x8.
Taux horaire : 12,35 € + 10 % IFM + 10 % CP
Vos missions :
- Chargement et déchargement des camions
- Rangement des palettes
Votre profil :
- CACES R489 catégorie 3 en cours de validité{+}
- Une première expérience d'au moins 6 mois sur un poste similaire{+}
- Permis B et véhicule souhaités{~}
`,
    pay: ['12.35 EUR HOUR'],
    experience: ['0.5-'],
    education: null,
    skills: ['CACES R489'],
    misses: { missed: [], extra: ['~Permis B'] },
    conditions: { driversLicense: 'preferred' },
  },
  {
    why: 'public hospital: facts in a table, grade instead of pay, diploma of state',
    page: `
# Infirmier(ère) diplômé(e) d'État – service de nuit
Type de contrat | CDI ou mutation
Rémunération | Selon grille de la fonction publique hospitalière, de 2 026 € à 2 850 € bruts mensuels
Prime de nuit | 25 % du traitement
COMPÉTENCES REQUISES
- Diplôme d'État d'infirmier{+}
- Connaissance du logiciel Crossway{+}
- Rigueur, sens de l'observation et esprit d'équipe{+}
COMPÉTENCES SOUHAITÉES
- DU plaies et cicatrisation{~}
- Expérience en gériatrie{~}
`,
    pay: ['2026-2850 EUR MONTH'],
    experience: [],
    education: 'certificate',
    skills: ["Diplôme d'État d'infirmier", 'Crossway', '~DU plaies et cicatrisation'],
    misses: { missed: ["Diplôme d'État d'infirmier", '~DU plaies et cicatrisation'], extra: [] },
    conditions: {},
  },
  {
    why: 'Québec: dollars by the hour, "atout", DEC',
    page: `
# Technicien comptable
Lieu : Trois-Rivières (Québec) · Permanent, 37,5 h/semaine · De 26,00 $ à 32,50 $ de l'heure
** Exigences
• DEC en comptabilité ou l'équivalent{+}
• Minimum de deux (2) années d'expérience dans un poste similaire{+}
• Bonne connaissance d'Acomba et d'Excel{+}
• Bilinguisme, un atout{~}
** Ce que nous offrons
• REER collectif avec cotisation de l'employeur de 4 %
• Prime de référencement de 1 000 $
`,
    pay: ['26-32.5 CAD HOUR'],
    experience: ['2-'],
    education: 'associate',
    skills: ['Acomba', 'Excel'],
    misses: { missed: ['Acomba'], extra: [] },
    conditions: {},
  },
  {
    why: 'a young firm: "tu", sections with signs, fixed and variable pay',
    page: `
# Account Executive – SaaS (F/H)
💼 Ton rôle
Tu prospectes de nouveaux comptes et tu négocies jusqu'à la signature.
🎯 Ce qu'on attend de toi
- Tu as entre 2 et 4 ans d'expérience en vente B2B{+}
- Tu maîtrises Salesforce ou HubSpot{+}
- Idéalement, tu connais le secteur de l'assurance{~}
💰 Rémunération
Fixe entre 38 000 € et 45 000 € + variable déplafonné (OTE 70 000 €)
🚀 Le process
Un appel de 30 minutes, puis une étude de cas.
`,
    pay: ['38000-45000 EUR YEAR', '70000 EUR YEAR ote'],
    experience: ['2-4'],
    education: null,
    skills: ['Salesforce', 'HubSpot'],
    conditions: { bonus: true },
  },
];
