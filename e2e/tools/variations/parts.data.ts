/*
 * A flattened posting of our own, in parts: a community nurse's job whose markup was lost, so that headings and
 * sentences stand in one paragraph. `make.ts` puts the parts together in twenty ways.
 */

export type SectionName = 'about' | 'duties' | 'required' | 'preferred' | 'pay' | 'closing';

export const TITLES = [
  'Community Dialysis Nurse',
  'Home Care Nurse Manager',
  'Night Shift Charge Nurse',
] as const;

export const EMPLOYERS = [
  'Aldervale',
  'Brightwater Home Health',
  'Corrigan Kidney Care',
  'Dunmore',
  'Eastlake Nursing',
] as const;

export const PLACES = [
  'Duluth, MN',
  'Chattanooga, TN',
  'Spokane, WA',
  'Burlington, VT',
  'Tulsa, OK',
] as const;

/** How the pay is written, and what it means. */
export const PAYS = [
  { text: '$38.50 to $52.00 per hour', min: 38.5, max: 52, unit: 'HOUR' },
  { text: '$86,400 - $104,000 a year', min: 86400, max: 104000, unit: 'YEAR' },
  { text: 'between $41 and $49 per hour', min: 41, max: 49, unit: 'HOUR' },
  { text: '$92k–$118k per year', min: 92000, max: 118000, unit: 'YEAR' },
] as const;

export const YEARS = [
  { text: '2+ years of experience', years: 2 },
  { text: 'At least 4 years of experience', years: 4 },
  { text: "A minimum of 3 years' experience", years: 3 },
  { text: 'Five or more years of experience', years: 5 },
] as const;

export type Headings = Readonly<Record<'duties' | 'required' | 'preferred' | 'pay', string>>;

/** The same sections under other names; null: the headings are gone, and the sentences must say it. */
export const HEADINGS: readonly (Headings | null)[] = [
  { duties: 'Your Day With Us', required: 'What You Bring', preferred: 'Nice To Have', pay: 'What We Pay' },
  {
    duties: 'Responsibilities:',
    required: 'Requirements:',
    preferred: 'Preferred Qualifications:',
    pay: 'Compensation:',
  },
  {
    duties: 'The Role',
    required: 'What We Are Looking For',
    preferred: 'Bonus Points',
    pay: 'Pay And Benefits',
  },
  { duties: 'KEY DUTIES', required: 'MINIMUM QUALIFICATIONS', preferred: 'DESIRED SKILLS', pay: 'SALARY' },
  null,
];

export const ORDERS: readonly (readonly SectionName[])[] = [
  ['about', 'duties', 'required', 'preferred', 'pay', 'closing'],
  ['about', 'pay', 'duties', 'required', 'preferred', 'closing'],
  ['about', 'required', 'preferred', 'duties', 'pay', 'closing'],
  ['about', 'duties', 'preferred', 'required', 'pay', 'closing'],
];

export const ABOUT = (employer: string) =>
  `${employer} looks after people who have their dialysis at home. Last year nurses at ${employer} made 41,000 visits, and our patients rated them 4.8 out of 5. ${employer} is owned by its staff, and we invested $6 million in new vans.`;

export const DUTIES =
  'Visit five to seven patients a day and run their treatment from start to finish. Teach families what to do when a machine alarms at night. Write notes that the next nurse can act on. Order supplies before they run out.';

/** Under a heading an item need not say that it is wanted; without one it must. */
export const REQUIRED = (years: string, bare: boolean): readonly string[] =>
  bare
    ? [
        'You must hold a current registered nurse license.',
        `${years} in acute or community nursing is required.`,
        "A bachelor's degree in nursing is required.",
        'You must be calm with patients who are afraid of needles.',
      ]
    : [
        'Current registered nurse license.',
        `${years} in acute or community nursing.`,
        "Bachelor's degree in nursing.",
        'Calm hands and a calm voice with patients who are afraid of needles.',
      ];

export const PREFERRED = (bare: boolean): readonly string[] =>
  bare
    ? ['Experience with peritoneal dialysis is a plus.', 'Spanish good enough for a home visit is preferred.']
    : ['Experience with peritoneal dialysis.', 'Spanish good enough for a home visit.'];

export const PAY = (pay: string) =>
  `The pay range for this position is ${pay}, depending on experience. Nights earn a differential of 12%. You get health insurance from the first day, and $1,500 a year for courses.`;

export const CLOSING = (employer: string) =>
  `${employer} is an equal opportunity employer. We consider every applicant without regard to age, faith, disability or where their parents came from.`;
