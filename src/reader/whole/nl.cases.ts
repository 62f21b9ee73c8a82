import type { WholeCase } from './notation.ts';

/** Whole postings in Dutch, as boards, firms and public services of the Netherlands and Flanders write them. */
export const dutch: readonly WholeCase[] = [
  {
    why: 'public service: scale and figures on the basis of 36 hours',
    page: `
# Adviseur Openbare Ruimte
Gemeente Waterdorp · 32–36 uur · Schaal 10
## Wat ga je doen?
- Je adviseert het college over de inrichting van pleinen en parken
## Wat breng je mee?
- Een afgeronde hbo-opleiding in de richting van stedenbouw of civiele techniek{+}
- Minimaal 3 jaar werkervaring bij een overheidsorganisatie{+}
- Kennis van GIS en AutoCAD{+}
- Ervaring met de Omgevingswet is een pré{~}
## Wat bieden we?
- Een salaris van € 3.200 – € 4.900 bruto per maand o.b.v. 36 uur
- Individueel keuzebudget van 17,05%
- Reiskostenvergoeding van € 0,23 per kilometer
`,
    pay: ['3200-4900 EUR MONTH'],
    experience: ['3-'],
    education: 'bachelor',
    skills: ['GIS', 'AutoCAD', '~Omgevingswet'],
    misses: { missed: ['~Omgevingswet'], extra: [] },
    conditions: {},
  },
  {
    why: 'temporary agency: hourly wage in the list of offers, short lines',
    page: `
# Orderpicker (avonddienst)
Ben jij een aanpakker? Lees dan snel verder!
Wat wij bieden
• € 14,92 per uur, inclusief toeslagen tot € 19,40
• Reiskostenvergoeding
Wat wij vragen
• Je bent minimaal 18 jaar{+}
• Je beheerst de Nederlandse of Engelse taal{+}
• Eigen vervoer{+}
• Reachtruckcertificaat is mooi meegenomen{~}
`,
    pay: ['14.92 EUR HOUR'],
    experience: [],
    education: null,
    skills: ['Nederlandse', 'Engelse taal', '~Reachtruckcertificaat'],
    conditions: {},
  },
  {
    why: 'tech, informal: "jij", bonus points, holiday money',
    page: `
# Medior DevOps Engineer
Utrecht · hybride · €4.000 - €5.500 p/m
Dit ben jij:
- Je hebt 3+ jaar ervaring als DevOps engineer{+}
- Je weet alles van Terraform en Azure{+}
- Hbo werk- en denkniveau{+}
Pluspunten:
- Je hebt een CKA-certificering{~}
- Je spreekt Duits{~}
Dit krijg je van ons:
- 8% vakantiegeld en een dertiende maand
- Thuiswerkvergoeding van € 2,40 per dag
- Je werkt 2 dagen per week op kantoor
`,
    pay: ['4000-5500 EUR MONTH'],
    experience: ['3-'],
    education: 'bachelor',
    skills: ['Terraform', 'Azure', '~CKA', '~Duits'],
    misses: { missed: [], extra: ['DevOps'] },
    conditions: { officeDaysPerWeek: 2, bonus: true },
  },
  {
    why: 'Flanders: "jouw profiel" in one paragraph of sentences',
    page: `
# Boekhouder
## Functieomschrijving
Je verwerkt aankoopfacturen en stelt de btw-aangifte op.
## Jouw profiel
Je behaalde een bachelor in accountancy-fiscaliteit.{+} Je kan minstens 5 jaar ervaring voorleggen in een gelijkaardige functie.{+} Je werkt vlot met Exact Online en Excel.{+} Kennis van het Frans is een troef.{~}
## Aanbod
Een loon tussen 3.000 en 3.800 euro bruto per maand, aangevuld met maaltijdcheques van 8 euro en een hospitalisatieverzekering.
`,
    pay: ['3000-3800 EUR MONTH'],
    experience: ['5-'],
    education: 'bachelor',
    skills: ['Exact Online', 'Excel', '~Frans'],
    conditions: {},
  },
  {
    why: 'care: part-time, scale of the branch, certificate of conduct',
    page: `
# Verzorgende IG
** Functie-eisen
- Je bent in het bezit van een diploma Verzorgende IG (niveau 3){+}
- Je beschikt over een VOG of kunt deze aanvragen{+}
- Rijbewijs B is vereist{+}
- Affiniteit met ouderen{+}
** Arbeidsvoorwaarden
- Salaris conform CAO VVT, FWG 35 (min. € 2.415,12 – max. € 3.321,44 bruto per maand bij 36 uur)
- Eindejaarsuitkering van 8,33%
`,
    pay: ['2415.12-3321.44 EUR MONTH'],
    experience: [],
    education: 'certificate',
    skills: ['Verzorgende IG'],
    misses: { missed: ['Verzorgende IG'], extra: [] },
    conditions: { driversLicense: 'required', bonus: true },
  },
];
