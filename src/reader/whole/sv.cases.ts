import type { WholeCase } from './notation.ts';

/** Whole postings in Swedish, as the public job bank, municipalities and firms write them. */
export const swedish: readonly WholeCase[] = [
  {
    why: 'municipality: qualifications and merits in sentences, pay set one by one',
    page: `
# Socialsekreterare till barn och unga
## ARBETSUPPGIFTER
Du utreder barns behov av stöd och följer upp insatser.
## KVALIFIKATIONER
Vi söker dig som har socionomexamen och minst ett års erfarenhet av myndighetsutövning.{+} Du har goda kunskaper i svenska i tal och skrift.{+} B-körkort är ett krav.{+} Det är meriterande om du har arbetat i Treserva.{~} Utbildning i BBIC är meriterande.{~}
## ÖVRIGT
Kommunen tillämpar individuell lönesättning. Friskvårdsbidrag på 2 000 kr per år.
`,
    pay: [],
    experience: ['1-'],
    education: 'bachelor',
    skills: ['svenska', '~Treserva', '~BBIC'],
    misses: { missed: ['~BBIC'], extra: [] },
    conditions: { driversLicense: 'required' },
  },
  {
    why: 'warehouse: hourly wage, lists with "Vi söker dig som"',
    page: `
# Truckförare till nattskift
Lön: 168 kr/tim + OB-tillägg
Vi söker dig som:
- Har truckkort A och B{+}
- Har minst 6 månaders erfarenhet av truckkörning{+}
- Är punktlig och noggrann{+}
Meriterande:
- Erfarenhet av affärssystemet Astro WMS{~}
Vi erbjuder:
- Kollektivavtal
- Fri parkering
`,
    pay: ['168 SEK HOUR'],
    experience: ['0.5-'],
    education: null,
    skills: ['truckkort', '~Astro WMS'],
    misses: { missed: ['~Astro WMS'], extra: ['~WMS'] },
    conditions: {},
  },
  {
    why: 'tech: pay by the month, must and bonus',
    page: `
# Systemutvecklare C#/.NET
Göteborg · hybrid · 45 000 – 58 000 kr/månad
** Vem är du?
• Du har minst 3 års erfarenhet av C# och .NET{+}
• Du är van vid att arbeta i Azure DevOps{+}
• Du uttrycker dig obehindrat på engelska{+}
** Det är ett plus om du
• Har arbetat med React{~}
• Är certifierad i Azure{~}
** Vad vi erbjuder
• Tjänstepension och 30 dagars semester
• Vinstandelssystem
• Kontor i centrala Göteborg, vi ses tre dagar i veckan på kontoret
`,
    pay: ['45000-58000 SEK MONTH'],
    experience: ['3-'],
    education: null,
    skills: ['C#', '.NET', 'Azure DevOps', 'engelska', '~React', '~Azure'],
    conditions: { officeDaysPerWeek: 3, bonus: true },
  },
  {
    why: 'health: licence of the profession, merits in one list',
    page: `
# Sjuksköterska, akutmottagningen
Kvalifikationskrav
- Legitimerad sjuksköterska{+}
- Erfarenhet av akutsjukvård{+}
- Specialistutbildning inom akutsjukvård är meriterande{~}
- Stor vikt läggs vid personlig lämplighet{+}
Månadslön från 36 500 kr, med möjlighet till bostad.
`,
    pay: ['36500- SEK MONTH'],
    experience: [],
    education: 'bachelor',
    skills: ['Legitimerad sjuksköterska'],
    misses: { missed: ['Legitimerad sjuksköterska'], extra: [] },
    conditions: {},
  },
  {
    why: 'Norwegian-like neighbour words left out: a shop, colon headings within one paragraph, no bullets',
    page: `
# Butikssäljare deltid
Om jobbet: Du möter kunder, fyller på varor och sköter kassan.
Krav: Gymnasieexamen.{+} Tidigare erfarenhet av butik.{+} Flytande svenska.{+}
Meriterande: Fler språk.{~}
Anställningsform: Deltid 50 %, tillsvidare. Fast lön enligt kollektivavtal.
`,
    pay: [],
    experience: [],
    education: 'high school',
    skills: ['svenska'],
    conditions: {},
  },
];
