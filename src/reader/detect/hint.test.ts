import { expect, test } from 'vitest';
import { hints } from './hint.ts';
import type { Look } from './look.ts';

const look = (part: Partial<Look>): Look => ({
  url: 'https://harbour.example/',
  title: '',
  lang: '',
  headings: [],
  text: '',
  links: [],
  buttons: [],
  jsonLd: [],
  itemTypes: [],
  meta: {},
  counts: { fileInputs: 0, passwords: 0 },
  ...part,
});

test.each<[string, Partial<Look>]>([
  ['a word in the text', { text: 'We are HIRING a boat builder' }],
  ['a word in the title', { title: 'Bootsbauer (m/w/d): Stelle in Bremen' }],
  ['a word in the address alone', { url: 'https://harbour.example/karriere/1' }],
  ['data alone, in a language that is not known', { text: 'ꦏꦂꦪ', jsonLd: ['{"@type":"JobPosting"}'] }],
  ['microdata alone', { itemTypes: ['https://schema.org/JobPosting'] }],
  ['French', { text: 'Nous recherchons un charpentier de marine. Candidature par courrier.' }],
  ['Spanish', { text: 'Puesto de carpintero de ribera en Vigo' }],
  ['Portuguese', { text: 'Vaga para carpinteiro naval' }],
  ['Italian', { text: "Maestro d'ascia, luogo di lavoro: Chioggia" }],
  ['Dutch', { text: 'Vacature: scheepstimmerman' }],
  ['Polish', { text: 'Szkutnik, miejsce pracy: Gdynia' }],
  ['Czech', { text: 'Loďař, nástup ihned, mzda 40 000 Kč' }],
  ['Swedish', { text: 'Båtbyggare sökes. Ansök senast 1 maj' }],
  ['Japanese', { text: '船大工募集' }],
  ['Chinese', { text: '招聘船匠' }],
  ['Korean', { text: '목수 모집' }],
  ['Russian', { text: 'Вакансия: судостроитель' }],
  ['Arabic', { text: 'وظيفة نجار' }],
])('%s hints at a job', (_, part) => expect(hints(look(part))).toBe(true));

test.each<[string, Partial<Look>]>([
  ['a recipe', { title: 'Fish soup', text: 'Boil the bones for an hour. Add leeks. Serve hot.' }],
  ['a shop', { title: 'Rope, 10 m', text: 'Add to basket. $12.50. Ships tomorrow.' }],
  ['an empty page', {}],
  ['other data', { jsonLd: ['{"@type":"Product","name":"Rope"}'] }],
])('%s does not', (_, part) => expect(hints(look(part))).toBe(false));
