import type { Case } from '../testing/build.ts';

type Said = readonly [text: string, verdict: Case['verdict']];
const told = (row: string, me: Case['me'], all: readonly Said[]): Case[] =>
  all.map(([text, verdict]) => ({ of: `${row} ← ${text || 'nothing said'}`, me, text, row, verdict }));

export const burdenCases: readonly Case[] = [
  ...told('onCall', { burdens: ['onCall'] }, [
    ['You join the on-call rotation every fifth week.', 'not met'],
    ['Rufbereitschaft an einem Wochenende im Monat.', 'not met'],
    ['There is no on-call duty.', 'met'],
    ['Call us any time.', 'not stated'],
    ['', 'not stated'],
  ]),
  ...told('nights', { burdens: ['nights'] }, [
    ['Night shifts are part of the job.', 'not met'],
    ['Arbeit im Dreischichtsystem.', 'not met'],
    ['7p-7a, three days a week', 'not met'],
    ['No night shifts.', 'met'],
    ['Keine Nachtschicht, versprochen!', 'met'],
    ['Kein Nachtdienst und geregelte Pausen', 'met'],
    ['Day shifts only.', 'met'],
    ['Dear knights of the table', 'not stated'],
  ]),
  ...told('weekends', { burdens: ['weekends'] }, [
    ['Every other weekend is worked.', 'not met'],
    ['Some Saturdays may be needed.', 'not met'],
    ['Wochenenddienst nach Plan.', 'not met'],
    ['Monday to Friday, 9 to 5.', 'met'],
    ['8 hour work dayMonday to Friday', 'met'],
    ['You have weekends off.', 'met'],
    ['Kein Wochenenddienst.', 'met'],
    ['We brew tea.', 'not stated'],
  ]),
  ...told('physical', { burdens: ['physical'] }, [
    ['Must be able to lift 50 lbs.', 'not met'],
    ['Heben von Lasten bis 20 kg; körperliche Belastbarkeit.', 'not met'],
    ['Standing for long periods.', 'not met'],
    ['No heavy lifting.', 'met'],
    ['We lift each other up.', 'not stated'],
  ]),
];

export const otherCases: readonly Case[] = [
  ...told('travel', { travel: 20 }, [
    ['Travel up to 10% of the time.', 'met'],
    ['Expect 50% travel.', 'not met'],
    ['No travel.', 'met'],
    ['We sell travel insurance.', 'not stated'],
  ]),
  ...told('hours', { hours: { least: 20, most: 40 } }, [
    ['Jornada de 25 horas semanales.', 'met'],
    ['Trabajarás 12 horas a la semana.', 'not met'],
    ['Contrat de 35 heures hebdomadaires.', 'met'],
    ['38.5 hours per week', 'met'],
    ['40 Stunden pro Woche', 'met'],
    ['20 to 30 hours a week', 'met'],
    ['30–50 hours a week', 'partly'],
    ['60 hours per week', 'not met'],
    ['a 10-hour week', 'not met'],
    ['We answer within 24 hours.', 'not stated'],
  ]),
  ...told('agencies', { noAgencies: true }, [
    ['On behalf of our client we look for a cook.', 'not met'],
    ['I’m representing a small bakery.', 'not met'],
    ['Im Auftrag unseres Kunden suchen wir Schlosser.', 'not met'],
    ['You advise our clients on taxes.', 'not stated'],
  ]),
  ...(
    [
      ['Senior Baker', 'met'],
      ['Lead Cook', 'met'],
      ['Sr. Welder', 'met'],
      ['Junior Baker', 'not met'],
      ['Head of Bread', 'not met'],
      ['Baker', 'not stated'],
      ['Leader Board Painter', 'met'],
      ['Software Engineering Intern', 'not met'],
    ] as const
  ).map(([title, verdict]) => ({
    of: `seniority ← ${title}`,
    me: { seniorities: ['senior', 'lead'] } as Case['me'], // a read-only tuple otherwise
    reading: { title },
    row: 'seniority',
    verdict,
  })),
  ...(
    [
      ['2026-11-20', 'met'],
      ['2026-10-23', 'met'],
      ['2026-10-22', 'not met'],
      ['2026-11-22T10:00:00Z', 'met'],
      [null, 'not stated'],
    ] as const
  ).map(([datePosted, verdict]) => ({
    of: `posted ${datePosted}`,
    me: { postedWithinDays: 30 },
    reading: { datePosted },
    row: 'posted',
    verdict,
  })),
  ...(
    [
      ['Acme GmbH', 'not met'],
      ['ACME', 'not met'],
      ['Acmeville', 'met'],
      [null, 'not stated'],
    ] as const
  ).map(([company, verdict]) => ({
    of: `company ${company}`,
    me: { blockedCompanies: ['Acme'] },
    reading: { company },
    row: 'companies',
    verdict,
  })),
  ...(
    [
      ['Acme Inc.', 'Acme', 'not met'],
      ['Acme GmbH & Co. KG', 'ACME AG', 'not met'],
      ['Co', 'Acme Co', 'met'],
    ] as const
  ).map(([blocked, company, verdict]) => ({
    of: `${blocked} blocks ${company}`,
    me: { blockedCompanies: [blocked] },
    reading: { company },
    row: 'companies',
    verdict,
  })),
  ...(
    [
      ['drivingLicence', { drivingLicence: true }, { driversLicense: 'required' }, 'met'],
      ['drivingLicence', { drivingLicence: false }, { driversLicense: 'required' }, 'not met'],
      ['drivingLicence', { drivingLicence: false }, { driversLicense: 'preferred' }, 'partly'],
      ['drivingLicence', { drivingLicence: false }, {}, 'not stated'],
      ['clearance', { clearances: [] }, { securityClearance: 'required' }, 'not met'],
      ['clearance', { clearances: ['Secret'] }, { securityClearance: 'required' }, 'met'],
      ['clearance', { clearances: [] }, { securityClearance: 'preferred' }, 'partly'],
      ['clearance', { clearances: [] }, {}, 'not stated'],
      ['relocation', { wouldRelocate: false }, { relocation: 'required' }, 'not met'],
      ['relocation', { wouldRelocate: true }, { relocation: 'required' }, 'met'],
      ['relocation', { wouldRelocate: true }, { relocation: 'refused' }, 'partly'],
      ['relocation', { wouldRelocate: true }, {}, 'not stated'],
      ['travel', { travel: 20 }, { travelPercent: 25 }, 'not met'],
      ['travel', { travel: 25 }, { travelPercent: 25 }, 'met'],
      ['travel', { travel: 0 }, { travelPercent: 0 }, 'met'],
    ] as const
  ).map(([row, me, conditions, verdict]) => ({
    of: `${row} ${JSON.stringify(me)} ← ${JSON.stringify(conditions)}`,
    me: me as Case['me'], // a read-only tuple otherwise
    reading: { conditions },
    row,
    verdict,
  })),
];

const us = [{ country: 'USA', citizen: false }];
export const authorizationCases: readonly Case[] = [
  {
    of: 'no sponsor needed there',
    me: { authorized: us, needsSponsorship: true },
    reading: { locations: ['Austin, TX'] },
    row: 'sponsorship',
    verdict: 'met',
  },
  {
    of: 'refused, but not needed there',
    me: { authorized: us, needsSponsorship: true },
    reading: { locations: ['Austin, TX'], conditions: { visaSponsorship: 'refused' } },
    row: 'sponsorship',
    verdict: 'met',
  },
  {
    of: 'refused elsewhere',
    me: { authorized: us, needsSponsorship: true },
    reading: { locations: ['Berlin'], conditions: { visaSponsorship: 'refused' } },
    row: 'sponsorship',
    verdict: 'not met',
  },
  {
    of: 'silent elsewhere',
    me: { authorized: us, needsSponsorship: true },
    reading: { locations: ['Berlin'] },
    row: 'sponsorship',
    verdict: 'not stated',
  },
  {
    of: 'the right to work, had',
    me: { authorized: us },
    reading: { locations: ['Austin, TX'], conditions: { workAuthorization: 'required' } },
    row: 'authorization',
    verdict: 'met',
  },
  {
    of: 'the right to work, not had',
    me: { authorized: us },
    reading: { locations: ['Berlin'], conditions: { workAuthorization: 'required' } },
    row: 'authorization',
    verdict: 'not met',
  },
  {
    of: 'the right to work, country unknown',
    me: { authorized: us },
    reading: { conditions: { workAuthorization: 'required' } },
    row: 'authorization',
    verdict: 'not stated',
  },
  {
    of: 'elsewhere and silent',
    me: { authorized: us },
    reading: { locations: ['Berlin'] },
    row: 'authorization',
    verdict: 'not stated',
  },
  {
    of: 'citizens only',
    me: { authorized: us },
    reading: { locations: ['Austin, TX'] },
    text: 'You must be a US citizen.',
    row: 'authorization',
    verdict: 'not met',
    says: 'Only for citizens',
  },
  {
    of: 'citizens only, and is one',
    me: { authorized: [{ country: 'US', citizen: true }] },
    reading: { locations: ['Austin, TX'] },
    text: 'You must be a US citizen.',
    row: 'authorization',
    verdict: 'met',
  },
  {
    of: 'citizenship among what is not asked about',
    me: { authorized: us },
    reading: { locations: ['Austin, TX'] },
    text: 'We hire without regard to race, US citizenship or age.',
    row: 'authorization',
    verdict: 'met',
  },
];
