import type { Note } from '../../testing.ts';

/** Lines of a page, its own title, its markup's site name, and the company. One construction a row. */
export interface CompanyCase {
  readonly why: string;
  readonly is: string | null;
  readonly lines: readonly Note[];
  readonly page?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly url?: string;
  /** Lines above the title. */
  readonly before?: readonly string[];
  readonly foot?: Note;
}

const BODY = [
  '## Responsibilities',
  '- Check every pump that leaves the hall',
  '## Requirements',
  '- Two years of experience with pumps',
];
const at = (
  why: string,
  is: string | null,
  lines: readonly string[],
  more: Partial<CompanyCase> = {},
): CompanyCase => ({
  why,
  is,
  lines: [...(more.before ?? []), '# Pump Fitter', ...lines, ...BODY, ...(more.foot ? [more.foot] : [])],
  page: 'Pump Fitter',
  ...more,
});

export const cases: readonly CompanyCase[] = [
  at('words of any site are no name', null, [], { page: 'Job Posting Details' }),
  at('a way past the menu is no name', null, [], { before: ['Skip navigation'] }),
  at(
    'the letters of the site’s address, in capitals',
    'Brookline Pumps',
    ['Water runs where the fitters of Brookline Pumps have been.'],
    { url: 'https://www.brooklinepumps.example/jobs/4' },
  ),
  at(
    'the letters of the address as plain words name nobody',
    null,
    ['Each spring brook line pumps are mended.'],
    {
      url: 'https://www.brooklinepumps.example/jobs/4',
    },
  ),
  at('Ukrainian "in" before a Latin name, pay behind it', 'Brookline Pumps', [], {
    page: 'Pump Fitter в Brookline Pumps, $900–1200, віддалено | Дошка',
    lang: 'uk',
  }),
  at('the label’s word before the name', 'Струмок Насоси', [], {
    page: 'Вакансія: Pump Fitter, компанія Струмок Насоси, робота в цеху — Дошка',
    lang: 'uk',
  }),
  at(
    '“your application” of a German sentence is none',
    'Brookline Pumps',
    ['Deine Bewerbung ist uns lieb.'],
    {
      page: 'Pump Fitter | Brookline Pumps',
      lang: 'de',
    },
  ),
  at('“all our” offers of a French link are none', 'Brookline', ['Toutes nos offres d’emploi'], {
    page: 'Pump Fitter – Brookline',
    lang: 'fr',
  }),
  at('an ’s of its own', "Brook's", ["At Brook's, we fix pumps."]),
  at('a possessive', 'Brook', ['Welcome to Brook’s team of fitters.', 'At Brook, we fix pumps.']),
  at('a byline on the company’s own site', 'Brookline Pumps', ['March 3, 2024 by Brookline Pumps'], {
    url: 'https://www.getbrooklinepumps.com/careers/pump-fitter',
  }),
  at('a motto above the title is none', 'Brookline Pumps', [], {
    page: 'Pump Fitter | Brookline Pumps',
    before: ['Wij maken onze hal groter'],
    lang: 'nl',
  }),
  at('an aim above the title is none', 'Brookline Pumps', [], {
    page: 'Pump Fitter | Brookline Pumps',
    before: ['To Lift and Carry Water'],
  }),
  at('a trade mark’s sign', 'Brookline', ['We fix pumps.'], { page: 'Pump Fitter — Brookline™' }),
  {
    why: 'a link is glued to the name',
    is: 'Brookline Pumps Sp. z o.o.',
    lines: [
      '# Pump Fitter',
      {
        kind: 'heading',
        depth: 2,
        text: 'Brookline Pumps Sp. z o.o.O firmie',
        runs: [{ start: 26, end: 34, tag: 'a', names: '' }],
      },
      ...BODY,
    ],
    page: 'Pump Fitter',
    lang: 'pl',
  },
  at('a footer’s links begin where the name ends', 'Brookline Pumps', [], {
    foot: {
      text: '© 1998-2025 Brookline Pumps Delivery',
      runs: [{ start: 28, end: 36, tag: 'a', names: '' }],
    },
  }),
  at('a legal form with points', 'Brook Pompa A.Ş.', ['Brook Pompa A.Ş.', 'Firma: Brook Pompa A.Ş.'], {
    lang: 'tr',
  }),
  at('small words within a name', 'Brook i Väst AB', ['## Om Brook i Väst AB', 'Nu söker vi en montör.'], {
    page: 'Pump Fitter - Brook i Väst AB',
    lang: 'sv',
  }),
  at('Danish label', 'Brook Pumper A/S', ['Arbejdsgiver: Brook Pumper A/S'], { lang: 'da' }),
  at('Chinese label', '溪流水泵有限公司', ['公司名称：溪流水泵有限公司'], { lang: 'zh' }),
  at('a label below the title is none', 'Brookline Pumps', ['Locatie', 'Breda'], {
    page: 'Pump Fitter | Brookline Pumps',
    lang: 'nl',
  }),
  at('a town of the job behind "in"', 'Bombas Brook', ['Bombas Brook · Parla, Madrid, España'], {
    page: 'Pump Fitter en Parla | Bombas Brook',
    lang: 'es',
  }),
  at('label', 'Brookline Pumps', ['Company: Brookline Pumps']),
  at('label in a table', 'Brookline Pumps', ['Employer | Brookline Pumps', 'Type | Full time']),
  at('label with a tail', 'Brookline Pumps', ['Company: Brookline Pumps (Headquarters)']),
  at('"at" line', 'Brookline Pumps', ['at Brookline Pumps', 'Toledo, OH']),
  at('page title with "at"', 'Brookline Pumps', [], { page: 'Pump Fitter at Brookline Pumps | Jobsite' }),
  at('application template', 'Brookline Pumps', [], {
    page: 'Job Application for Pump Fitter at Brookline Pumps',
  }),
  at('"hiring" template', 'Brookline Pumps', [], {
    page: 'Brookline Pumps hiring Pump Fitter in Toledo, Ohio | Board',
  }),
  at('behind a dash', 'Brookline', ['We fix pumps.', 'At Brookline, we repair what others throw away.'], {
    page: 'Pump Fitter - Brookline',
  }),
  at('before a colon', 'Brookline Pumps', [], { page: 'Brookline Pumps: Pump Fitter' }),
  at('company, then site', 'Brookline Pumps', [], { page: 'Pump Fitter - Brookline Pumps - Jobsite' }),
  at('careers in the page title', 'Brookline Pumps', [], { page: 'Pump Fitter | Brookline Pumps Careers' }),
  at('"Careers at"', 'Brookline Pumps', [], { page: 'Pump Fitter | Careers at Brookline Pumps' }),
  at('German "Karriere bei"', 'Pumpenbau Berger', [], {
    page: 'Pump Fitter – Karriere bei Pumpenbau Berger',
    lang: 'de',
  }),
  at('heading below the title', 'Brookline Pumps', ['## Brookline Pumps', 'Toledo, OH']),
  at('line below the title with a legal form', 'Brookline Pumps LLC', ['Brookline Pumps LLC', 'Toledo, OH']),
  at('institution and town', 'Example Institute of Hydraulics', ['Example Institute of Hydraulics, Graz']),
  at('"About X" heading', 'Brookline', ['## About Brookline', 'We fix pumps.']),
  at('"X is a"', 'Brookline Pumps', ['Brookline Pumps is a family firm with forty people.']),
  at('"X is looking for"', 'Brookline Pumps', ['Brookline Pumps is looking for a fitter.']),
  at('"At X, we"', 'Brookline', ['At Brookline, we mend pumps.']),
  at('"Join X"', 'Brookline', ['Join Brookline as a fitter and see the country.']),
  at('"Welcome to X"', 'Brookline', ['Welcome to Brookline.']),
  at('"Working at X" heading', 'Brookline', ['## Working at Brookline', 'Our hall is warm.']),
  at('"Why X?"', 'Brookline', ['## Why Brookline?', 'Our hall is warm.']),
  at('equal opportunity line', 'Brookline Pumps', ['Brookline Pumps is an equal opportunity employer.']),
  at('initials with dots inside', 'Pump.io', ['Pump.io is a maker of meters.']),
  at('"of" within the name', 'City of Marlow', ['City of Marlow is hiring a fitter for its waterworks.']),
  at('ampersand', 'Marlow & Sons', ['Marlow & Sons is a workshop on the quay.']),
  at('title and company in a sentence', 'Brookline Pumps', [
    'Apply for the Pump Fitter role at Brookline Pumps today.',
  ]),
  at("site's own careers page", 'Brookline', ['We fix pumps.'], {
    meta: { 'og:site_name': 'Brookline Careers' },
    url: 'https://careers.brookline.example/jobs/4',
  }),
  at('first line "X Careers"', 'Brookline Pumps', ['We fix pumps.'], {
    lines: ['Brookline Pumps Careers', '# Pump Fitter', ...BODY],
  }),
  at('copyright line only', 'Brookline Pumps Ltd', ['© 2026 Brookline Pumps Ltd'], {}),
  at(
    'German "ist"',
    'Pumpenbau Berger GmbH',
    [
      'Die Pumpenbau Berger GmbH ist ein Familienbetrieb mit vierzig Menschen und sucht dich.',
      'Wir suchen dich für die Montage und du hast die Ausbildung und die Geduld für den Beruf.',
    ],
    { lang: 'de' },
  ),
  at(
    'German label',
    'Pumpenbau Berger',
    [
      'Unternehmen: Pumpenbau Berger',
      'Wir suchen dich für die Montage und du hast die Ausbildung und die Geduld für den Beruf.',
    ],
    { lang: 'de' },
  ),
  at('French "chez"', 'Pompes Durand', ['Chez Pompes Durand, nous réparons des pompes.'], { lang: 'fr' }),
  at('Spanish label', 'Bombas Vidal', ['Empresa: Bombas Vidal'], { lang: 'es' }),
  at('Dutch "Over"', 'Pompenbouw', ['## Over Pompenbouw', 'Wij maken pompen.'], { lang: 'nl' }),
  at('Portuguese "é"', 'Bombas Lima', ['A Bombas Lima é uma empresa familiar.'], { lang: 'pt' }),
  at('Swedish "söker"', 'Pumpverket', ['Pumpverket söker en montör.'], { lang: 'sv' }),
  at('Polish "poszukuje"', 'Pompy Nowak', ['Pompy Nowak poszukuje montera.'], { lang: 'pl' }),
  at('Czech "hledá"', 'Čerpadla Novák', ['Čerpadla Novák hledá montéra.'], { lang: 'cs' }),
  at('Italian "cerca"', 'Pompe Rossi', ['Pompe Rossi cerca un montatore.'], { lang: 'it' }),
  at('Japanese legal form', '株式会社例示ポンプ', ['会社名：株式会社例示ポンプ'], { lang: 'ja' }),
  at('text against the board', 'Brookline Pumps', ['At Brookline Pumps, we mend pumps.', '© 2026 Jobsite'], {
    page: 'Pump Fitter - Jobsite',
    url: 'https://www.jobsite.example/j/1',
  }),
  at('name and place on one line', 'Brookline', ['Brookline · Toledo, OH']),
  at('bold name, bare town', 'Brookline', ['*Brookline*, Villach']),
  at('bold name before a country is no town', 'Brookline', ['*Brookline*, Austria']),
  at('name above its place', 'Brookline', ['Brookline', 'Toledo, OH']),
  at(
    'a department above the place gives way to the page title',
    'Brookline Pumps',
    ['Assembly', 'Toledo, OH'],
    { page: 'Pump Fitter - Brookline Pumps - Toledo, OH' },
  ),
  at('a forge’s breadcrumb is none, the title’s bracketed name is', 'Brookline', ['rivers / hiring Public'], {
    page: '[Remoto] Pump Fitter na [Brookline] · Issue #12 · rivers/hiring · GitHub',
    url: 'https://github.com/rivers/hiring/issues/12',
    lang: 'pt',
  }),
  at('a site where anyone writes names no employer', null, ['Open', 'ann opened this issue'], {
    page: 'Pump Fitter · Issue #12 · rivers/hiring · GitHub',
    url: 'https://github.com/rivers/hiring/issues/12',
    meta: { 'og:site_name': 'GitHub' },
  }),
  at(
    'an address gives the employer with its legal form',
    'Bach Pumpen',
    ['Bewerbung an:', 'Bach Pumpen GmbH'],
    {
      page: 'flux - Bach Pumpen - Jobs',
      lang: 'de',
    },
  ),
  at('a department of a university', 'University of Toledo', [
    'The department of pumps at the University of Toledo, Ohio, offers a post.',
  ]),
  at('an institute and the letters of what it belongs to', 'Institute of Pumps, EBU', [
    'Institute of Pumps, EBU',
  ]),
  at('a board called jobs.… is none', null, [], { page: 'Pump Fitter - jobs.example' }),
  at('"reinforcement wanted" above the title is none', 'Pumpen Bach', [], {
    page: 'Pump Fitter | Pumpen Bach',
    before: ['Verstärkung gesucht!'],
    lang: 'de',
  }),
  at('a name that reads like a heading is whose site it is', 'Our Pumps in Numbers', [], {
    page: 'Pump Fitter - Our Pumps in Numbers',
    meta: { 'og:site_name': 'Our Pumps in Numbers' },
  }),
  at(
    'of two ways to write it the one that more sources know',
    'Brookline Pumps',
    ['Brookline Pumps is a maker of pumps.'],
    { page: 'Pump Fitter - Brookline Pumps Tech', foot: '© Brookline Pumps 2015' },
  ),
  at('the first of a hiring thread’s row', 'Brookline', [], {
    before: [],
    lines: ['# Brookline | Pump Fitter | Leeds | ONSITE | £30k', ...BODY],
    page: 'Brookline | Pump Fitter | Leeds | ONSITE...',
  }),
  at('"Posted … by"', 'Brookline Pumps', ['Posted 12 January by Brookline Pumps', 'Leeds'], {
    page: 'Pump Fitter in Leeds - Jobsite',
  }),
  at('lower-case name behind "at"', 'brookline.io', [], { page: 'Pump Fitter at brookline.io' }),
  at('an agency keeps its whole name', 'Ridge Recruitment', ['Ridge Recruitment', 'Graz'], {
    page: 'Pump Fitter | Ridge Recruitment',
  }),
  at('a product glued within a word is no name', null, ['Experience with MiniSpark is a plus.']),
  at('a kind of contract is no name', 'Brookline', ['Brookline', 'CDI', 'Lyon'], {
    page: 'Pump Fitter - Brookline - CDI à Lyon',
    lang: 'fr',
  }),
];

const nobody = (why: string, lines: readonly string[], more: Partial<CompanyCase> = {}): CompanyCase =>
  at(why, null, lines, more);

/** No company is named, whatever looks like one. */
export const none: readonly CompanyCase[] = [
  nobody('nothing at all', []),
  nobody('confidential', ['Company: Confidential']),
  nobody('an agency for an unnamed client', ['Ridge Recruitment is acting as an Employment Agency.'], {
    page: 'Pump Fitter | Ridge Recruitment',
  }),
  nobody('a byline of a person', ['March 3, 2024 by Ann Writer']),
  nobody('what the page is', [], { page: 'Job Posting Details' }),
  nobody('our client', ['Our client is a maker of pumps.']),
  nobody('the company', ['The company is a maker of pumps.']),
  nobody('we', ['We are a maker of pumps.']),
  nobody('this role', ['This Role is an exciting one.']),
  nobody('the candidate', ['The Ideal Candidate is a patient one.']),
  nobody('about the role', ['## About the role', 'You mend pumps.']),
  nobody('about you', ['## About you', 'You mend pumps.']),
  nobody('about us', ['## About us', 'You mend pumps.']),
  nobody('join us', ['Join us as a fitter.']),
  nobody('join our team', ['Join our team.']),
  nobody('a place', ['Toledo, OH']),
  nobody('a kind of work', ['Full-time']),
  nobody('a date', ['Posted on March 3, 2024']),
  nobody('remote', ['Remote']),
  nobody('a skill', ['Python is a plus.']),
  nobody('an insurance', ['Dental is an option.']),
  nobody('apply', ['Apply now']),
  nobody('a weekday', ['Monday is the first day.']),
  nobody('the title again', ['Pump Fitter is a craft.']),
  nobody('find jobs', ['Find jobs']),
  nobody('what an office program calls its file', [], { page: 'Microsoft Word - Pump Fitter.docx' }),
  nobody('a forum of a network', ['r/pumps']),
  nobody('application template without company', [], { page: 'Job Application for Pump Fitter at' }),
  nobody('place in the page title', [], { page: 'Pump Fitter - Toledo, OH' }),
  nobody('experience', ['Experience is a must.']),
  nobody('a shift', ['Shift: First']),
  nobody('requisition label', ['Job requisition id', 'R-20409']),
];
