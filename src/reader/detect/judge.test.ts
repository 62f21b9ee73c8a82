import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Look } from './look.ts';
import { judge } from './judge.ts';

const look = (more: Partial<Look>): Look => ({
  url: 'https://site.example/',
  title: '',
  lang: 'en',
  headings: [],
  text: '',
  links: [],
  buttons: [],
  jsonLd: [],
  itemTypes: [],
  meta: {},
  counts: { fileInputs: 0, passwords: 0 },
  ...more,
});

const MENU = ['Home', 'About', 'Blog', 'Contact'].map(text => ({
  href: `https://site.example/${text.toLowerCase()}`,
  text,
}));
const POSTING = `Pump Fitter\nToledo, OH\nFull-time\nAbout the role\nWe are looking for a fitter who will join our team. You will be responsible for every pump.\nResponsibilities\nMend pumps\nKeep records\nRequirements\nThree years of experience with pumps\nAbility to lift a pump\nWhat we offer\nA warm hall\nApply now`;
const ARTICLE =
  `How pumps work\nBy A. Writer\n5 min read\n${'A pump moves water by turning a wheel in a housing, and the water leaves faster than it came in through the pipe below. '.repeat(3)}\n`.repeat(
    8,
  ) + 'Read more\nSubscribe\nComments';
const jobs = Array.from({ length: 14 }, (_, i) => ({
  href: `https://site.example/jobs/${1000 + i}-fitter`,
  text: `Pump Engineer ${i}`,
}));

const beside = (url: string): Look =>
  look({
    url,
    title: 'Jobs in Toledo',
    headings: [{ level: 1, text: 'Jobs in Toledo' }],
    buttons: ['Find jobs', 'Apply now'],
    links: [...MENU, ...jobs],
    text: `Jobs in Toledo\n${jobs.map(({ text }) => `${text}\nToledo\nFull-time`).join('\n')}\n${POSTING}`,
  });

const pages: readonly (readonly [why: string, kind: 'posting' | 'list' | 'other', Look])[] = [
  [
    'a posting',
    'posting',
    look({
      url: 'https://site.example/jobs/4-pump-fitter',
      title: 'Pump Fitter | Example',
      headings: [{ level: 1, text: 'Pump Fitter' }],
      text: POSTING,
      buttons: ['Apply now'],
      links: MENU,
    }),
  ],
  ['plain text', 'posting', look({ title: 'Pump Fitter', text: POSTING })],
  [
    'a German posting',
    'posting',
    look({
      lang: 'de',
      title: 'Monteur (m/w/d)',
      headings: [{ level: 1, text: 'Monteur (m/w/d)' }],
      buttons: ['Jetzt bewerben'],
      links: MENU,
      text: 'Monteur (m/w/d)\nDeine Aufgaben\nPumpen montieren\nDein Profil\nAbgeschlossene Ausbildung und Berufserfahrung\nWir bieten\nEine warme Halle\nWir suchen dich',
    }),
  ],
  [
    'a list',
    'list',
    look({
      url: 'https://site.example/jobs',
      title: 'Jobs at Example',
      headings: [{ level: 1, text: 'Open positions' }],
      links: [...MENU, ...jobs],
      text: `Open positions\nFilter by\n${jobs.map(({ text }) => `${text}\nToledo\nFull-time`).join('\n')}`,
    }),
  ],
  [
    'a list with many postings in its data',
    'list',
    look({
      url: 'https://site.example/careers',
      title: 'Careers',
      jsonLd: ['[{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B"}]'],
      links: [...MENU, ...jobs],
      text: `Careers\n${jobs.map(({ text }) => text).join('\n')}`,
    }),
  ],
  [
    'a page that seeks people for many jobs, with data that names none of them',
    'list',
    look({
      url: 'https://pumps.example/recrutement.html',
      lang: 'fr',
      title: 'Recrutement | Pompes Martin',
      headings: ['Travailler chez nous', 'Monteur', 'Chauffeur', 'Comptable'].map(text => ({
        level: 2,
        text,
      })),
      jsonLd: [
        '{"@type":"JobPosting","description":"Pompes Martin recrute","hiringOrganization":{"name":"Pompes Martin"}}',
      ],
      buttons: ['Postuler', 'Envoyer ma candidature'],
      counts: { fileInputs: 1, passwords: 0 },
      links: MENU,
      text: 'Travailler chez nous\nMonteur\nCDI\nPoser des pompes\nPostuler\nChauffeur\nCDI\nLivrer des pompes\nPostuler\nComptable\nCDI\nTenir les comptes\nPostuler',
    }),
  ],
  [
    'whole postings one below the other: each heading stands there again',
    'list',
    look({
      url: 'https://pumps.example/zhaopin.html',
      lang: 'zh',
      title: '招聘信息',
      headings: ['招聘信息', '水泵工程师', '会计'].map(text => ({ level: 2, text })),
      links: MENU,
      text: '招聘信息\n水泵工程师\n全职\n岗位职责：\n负责水泵安装\n任职要求：\n具备三年以上经验\n会计\n全职\n岗位职责：\n负责账目\n任职要求：\n熟悉税法，有证者优先\n司机\n岗位职责：\n送货\n任职要求：\n驾照',
    }),
  ],
  [
    'one vacancy on the page that a menu calls vacancies',
    'posting',
    look({
      url: 'https://pumps.example/vacatures.html',
      lang: 'nl',
      title: 'Vacatures — Pompen Jansen',
      headings: [
        { level: 1, text: 'Vacature: pompmonteur (m/v)' },
        { level: 3, text: 'Wat breng jij mee?' },
        { level: 3, text: 'Wat bieden wij?' },
      ],
      links: [...MENU, { href: 'https://pumps.example/mail', text: 'Solliciteer nu' }],
      text: 'Vacature: pompmonteur (m/v)\nWij zoeken een monteur die pompen kan plaatsen.\nWat breng jij mee?\nJe hebt ervaring met pompen en een rijbewijs.\nWat bieden wij?\nEen vast contract in een warme hal.\nSolliciteer nu',
    }),
  ],
  [
    'a form for anyone who wants to work there',
    'list',
    look({
      url: 'https://pumps.example/lavora-con-noi.html',
      lang: 'it',
      title: 'Lavora con noi - Pompe Rossi',
      headings: [{ level: 1, text: 'Lavora con noi' }],
      buttons: ['Invia candidatura'],
      counts: { fileInputs: 1, passwords: 0 },
      links: MENU,
      text: 'Lavora con noi\nValutiamo sempre nuovi profili: compila il modulo e allega il tuo curriculum.\nInvia candidatura',
    }),
  ],
  [
    'a Swedish posting below a heading that is no first one',
    'posting',
    look({
      url: 'https://pumpar.example/karriar/montor',
      lang: 'sv',
      title: 'Pumpar AB',
      headings: ['Montör', 'Rollen', 'Du behöver', 'Plus i kanten'].map((text, i) => ({
        level: i === 0 ? 2 : 4,
        text,
      })),
      links: [...MENU, ...MENU],
      text: 'Ledig tjänst\nMontör\nRollen\nDu lagar pumpar i en varm hall tillsammans med tolv andra montörer.\nDu behöver\n3 års erfarenhet av pumpar\nGoda kunskaper om ventiler\nSvenska i tal och skrift\nPlus i kanten\nTruckkort\nAnsökan\nAnställningsform: fast anställning',
    }),
  ],
  [
    'a test for applicants, named after their trade',
    'other',
    look({
      url: 'https://site.example/careers/coding-test/',
      title: 'Developer Coding Test | Example',
      headings: [{ level: 1, text: 'Developer Coding Test' }],
      links: [...MENU, ...MENU],
      text: 'Developer Coding Test\nPlease write a small program that adds two numbers a user types into a form.\nA page with two fields\nA button\nPut the code where we can read it, and write down what was easy and what was hard while you made it; take as long as you like.\nGood luck',
    }),
  ],
  ['a posting open beside its list', 'posting', beside('https://site.example/jobs?q=pump&jobId=1004')],
  ['a posting open over its list', 'posting', beside('https://site.example/jobs#/vacancy/1004')],
  [
    'an article',
    'other',
    look({
      url: 'https://site.example/blog/how-pumps-work',
      title: 'How pumps work',
      headings: [{ level: 1, text: 'How pumps work' }],
      meta: { 'og:type': 'article' },
      links: [...MENU, ...MENU, ...MENU],
      text: ARTICLE,
    }),
  ],
  [
    'an article about pay',
    'other',
    look({
      url: 'https://site.example/blog/salary-guide',
      title: 'What does a fitter earn?',
      headings: [{ level: 1, text: 'What does a fitter earn?' }],
      meta: { 'og:type': 'article' },
      links: [...MENU, ...MENU],
      text: `${ARTICLE}\nSalary: $40,000 - $60,000 a year`,
    }),
  ],
  [
    'a shop',
    'other',
    look({
      url: 'https://site.example/products/pump-9',
      title: 'Pump 9',
      headings: [{ level: 1, text: 'Pump 9' }],
      jsonLd: ['{"@type":"Product","name":"Pump 9"}'],
      links: MENU,
      text: `Pump 9\n$99.00\nAdd to cart\nFree shipping\nCustomer reviews\n${ARTICLE}`,
    }),
  ],
  ['nothing', 'other', look({ title: 'Welcome', text: `Welcome to our garden\n${ARTICLE}`, links: MENU })],
];

describe('judge', () => {
  test.each(pages)('%s is %s', (_, kind, page) => expect(judge(page).kind).toBe(kind));

  test.each([
    ['says the same', 'Senior Pump Fitter', 'one JobPosting'],
    ['adds the company', 'Senior Pump Fitter, Example Pumps', 'one JobPosting'],
    ['names another job', 'Head Gardener', 'a JobPosting that nothing is headed by'],
  ])('data whose title %s', (_, title, clue) => {
    const data = `{"@type":"JobPosting","title":"${title}"}`;
    const page = look({ title: 'Senior Pump Fitter | Board', text: POSTING, jsonLd: [data] });
    expect(judge(page).clues.map(({ name }) => name)).toContain(clue);
  });

  test('a verdict carries its clues, the strongest first', () => {
    const { clues, score } = judge(pages[0]?.[2] ?? look({}));
    expect(score).toBeGreaterThan(0.5);
    expect(clues.length).toBeGreaterThan(2);
    const sizes = clues.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(clues.every(({ saw }) => saw.length <= 100)).toBe(true);
  });

  test('any page has a verdict, twice the same', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.webUrl(), fc.string(), (text, url, title) => {
        const page = look({
          text,
          url,
          title,
          jsonLd: [text],
          buttons: [title],
          links: [{ href: url, text: title }],
          headings: [{ level: 1, text: title }],
        });
        const verdict = judge(page);
        expect(verdict).toEqual(judge(page));
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['a', ' ', 'full-time ', 'experience ', '$1,', 'you will ', '\n'])(
    '200,000 characters of %j take no time',
    piece => {
      const from = performance.now();
      judge(look({ text: piece.repeat(200_000 / piece.length) }));
      expect(performance.now() - from).toBeLessThan(2000);
    },
  );
});
