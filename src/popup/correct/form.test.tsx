// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mock } from 'vitest';
import type { Beside } from '../../messages/contract.ts';
import { emptyReading, Reading } from '../../posting/reading.ts';
import { Own } from '../../posting/saved.ts';
import type { OwnField } from '../../posting/saved.ts';
import { FIELDS } from './editors.tsx';
import { CorrectForm } from './form.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../messages/ask.ts', () => ({ ask }));

const reading = Reading.parse({
  ...emptyReading('https://jobs.example/1', 'posting'),
  title: 'Cooper',
  company: 'Staves & Sons',
  locations: ['Lyon', 'Brest'],
  workplace: 'onsite',
  employmentType: ['FULL_TIME', 'TEMPORARY'],
  datePosted: '2026-11-02',
  validThrough: '2026-12-31',
  pay: [{ min: 21.5, max: null, currency: 'EUR', unit: 'HOUR', quote: 'from 21,50 €', kind: 'base' }],
  requirements: [
    { text: 'Steady hands', level: 'required' },
    { text: 'A love of oak', level: 'preferred' },
  ],
  experience: [{ minYears: 2, maxYears: 4, level: 'required', quote: '2–4 years' }],
  education: { degree: 'certificate', level: 'preferred', orEquivalent: true, quote: 'CAP' },
  skills: [{ name: 'Adze', level: 'required' }],
  conditions: { visaSponsorship: 'offered', travelPercent: 10, equity: false },
});
const beside: Beside = {
  saved: null,
  own: {},
  checklist: [],
  scales: [],
  profileEmpty: true,
  seenBefore: null,
  settings: {
    collapsed: false,
    place: { side: 'end', height: 'bottom' },
    shown: true,
    marks: { pay: true, required: true, preferred: true, condition: true },
    checklist: { sort: 'order', folded: [] },
    seenBefore: true,
    toldAboutRemoval: true,
  },
};

let root: HTMLElement;
let sent: Own[];
let leave: Mock<(done: string | null) => void>;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  sent = [];
  leave = vi.fn();
  ask.mockReset();
  ask.mockImplementation((call: string, { own }: { own: Own }) => {
    if (call === 'tab.get') return Promise.resolve({ state: 'read', capture: { reading } });
    sent.push(Own.parse(own));
    return Promise.resolve({ outcome: 'saved', saved: null, again: false });
  });
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const open = (field: OwnField, own: Own = {}) =>
  act(() => {
    const capture = { reading, description: '' };
    render(
      <CorrectForm tabId={1} field={field} capture={capture} beside={{ ...beside, own }} leave={leave} />,
      root,
    );
  });
const inputs = () => [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
const fire = (target: Element, type: string) =>
  act(() => void target.dispatchEvent(new Event(type, { bubbles: true })));
const press = async (name: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (button?.type === 'submit') await fire(root.querySelector('form') ?? root, 'submit');
  else await act(() => button?.click());
  await act(() => new Promise(done => setTimeout(done, 0)));
};
// FIELDS has the keys of OwnField
const fields = Object.keys(FIELDS) as OwnField[];

test.each(fields)('%s: touched and saved unchanged, it equals what was read', async field => {
  await open(field);
  expect(inputs().length).toBeGreaterThan(0);
  for (const input of inputs())
    await fire(input, input.matches('select, [type=checkbox]') ? 'change' : 'input');
  await press('Save correction');
  expect(JSON.stringify(sent)).toBe(JSON.stringify([{ [field]: reading[field] }]));
  expect(leave).toHaveBeenCalledWith('Correction saved.');
});

test.each(fields)('%s: cleared, it says nothing', async field => {
  await open(field);
  await press('Clear');
  await press('Save correction');
  expect(sent).toEqual([FIELDS[field].cleared]);
});

test.each(fields)('%s: a correction taken back is what was read', async field => {
  await open(field, FIELDS[field].cleared);
  await press('Take back my correction');
  expect(sent).toEqual([{ [field]: reading[field] }]);
  expect(leave).toHaveBeenCalledWith('Correction taken back.');
});

test('a range that is wrong is not sent, and says what is wrong', async () => {
  await open('pay');
  const [from] = inputs();
  if (from) from.value = 'much';
  await fire(from ?? root, 'input');
  await press('Save correction');
  expect(sent).toEqual([]);
  expect(root.textContent).toContain('“much” is not a figure');
});

test('nothing is saved when the tab has moved on', async () => {
  ask.mockResolvedValue({
    state: 'read',
    capture: { reading: { ...reading, url: 'https://jobs.example/2' } },
  });
  await open('title');
  await press('Save correction');
  expect(sent).toEqual([]);
  expect(root.textContent).toContain('The tab shows another page now');
});

test('a private window is asked about first', async () => {
  ask.mockImplementation((call: string, { confirmed }: { confirmed?: boolean }) =>
    Promise.resolve(
      call === 'tab.get'
        ? { state: 'read', capture: { reading } }
        : { outcome: confirmed ? 'saved' : 'ask', saved: null, again: false },
    ),
  );
  await open('title');
  await press('Save correction');
  expect(leave).not.toHaveBeenCalled();
  await press('Save anyway');
  expect(leave).toHaveBeenCalledWith('Correction saved.');
});
