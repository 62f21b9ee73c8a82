// @vitest-environment happy-dom
import type { Row } from '../../../fit/checklist.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { emptyReading, type Reading } from '../../../posting/reading.ts';
import { CardView } from './card.tsx';
import { guard } from './guard.ts';
import { firstView, type CardActions, type View } from './view.ts';

const reading: Reading = {
  ...emptyReading('https://a.test/1', 'posting'),
  title: 'Lift Fitter',
  company: 'Upward & Sons',
  requirements: [{ text: 'A head for heights.', level: 'required' }],
  closed: true,
  complete: false,
  evidence: [
    { fact: '/title', quote: 'Lift Fitter', source: 'text', how: 'stated' },
    { fact: '/company', quote: null, source: 'json-ld', how: 'stated' },
  ],
};
const first = firstView({ capture: { reading, description: '' }, unplaced: [], ranges: new Map() });
const row: Row = {
  part: 'mine',
  criterion: 'years',
  label: 'I have 2 years',
  verdict: 'partly',
  reason: 'It asks for 3.',
  fact: '/title',
  quote: 'Lift Fitter',
  overruled: null,
  weight: 'must',
  have: [],
  lack: [],
  rest: [],
};

let root: HTMLElement;
let actions: { readonly [K in keyof CardActions]: Mock<CardActions[K]> };
const show = (part: Partial<View> = {}) =>
  act(() => render(<CardView view={{ ...first, ...part }} actions={actions} rtl={false} />, root));
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

beforeEach(() => {
  root = document.createElement('div');
  const names = [
    'save',
    'rest',
    'show',
    'fix',
    'file',
    'misread',
    'options',
    'collapse',
    'move',
    'alone',
    'step',
    'marks',
    'overrule',
    'have',
    'view',
  ] as const;
  actions = Object.fromEntries(names.map(name => [name, vi.fn()])) as typeof actions; // each name was just given
});

describe('facts', () => {
  test('the focus stays on the same words when a line comes in above them', async () => {
    const asks = (...texts: string[]): Reading => ({
      ...reading,
      requirements: texts.map(text => ({ text, level: 'required' })),
      evidence: texts.map((quote, i) => ({
        fact: `/requirements/${i}`,
        quote,
        source: 'text',
        how: 'stated',
      })),
    });
    const read = (of: Reading) => ({ ...first.read, capture: { reading: of, description: '' } });
    document.body.append(root);
    await show({ read: read(asks('A head for heights.', 'Own tools.')) });
    button('Own tools.').focus();
    await show({ read: read(asks('A head for heights.', 'Two years on lifts.', 'Own tools.')) });
    expect(document.activeElement?.textContent).toBe('Own tools.');
    root.remove();
  });

  test('what stands on the page leads there; what the data says does not', async () => {
    await show();
    button('Lift Fitter').click();
    expect(actions.show).toHaveBeenCalledWith('/title');
    expect(() => button('Upward & Sons')).toThrow('no button');
    expect(root.textContent).toContain('Upward & Sons from the page’s data');
  });

  test('each fact can be put right, those not stated too', async () => {
    await show();
    button('wrong? Title: Lift Fitter').click();
    button('wrong? Workplace: not stated').click();
    expect(actions.fix.mock.calls).toEqual([['/title'], ['/workplace']]);
  });

  test('of places, what comes from the page’s data says so once, behind the last of them', async () => {
    const locations = ['Bradford', 'Leeds', 'Kendal'];
    const evidence: Reading['evidence'] = locations.map((quote, i) => ({
      fact: `/locations/${i}`,
      quote: i === 0 ? quote : null,
      source: i === 0 ? 'text' : 'json-ld',
      how: 'stated',
    }));
    const capture = { ...first.read.capture, reading: { ...reading, locations, evidence } };
    await show({ read: { ...first.read, capture } });
    const lots = [...root.querySelectorAll('.lot')].map(each => each.textContent);
    expect(lots).toEqual(['Bradford', 'LeedsKendal from the page’s data']);
  });

  test('years that are only preferred say so once', async () => {
    const experience: Reading['experience'] = [
      { minYears: 3, maxYears: null, level: 'preferred', quote: '3 years' },
    ];
    const capture = { ...first.read.capture, reading: { ...reading, experience } };
    await show({ read: { ...first.read, capture } });
    expect(root.textContent.match(/preferred/g)).toHaveLength(1);
    expect(root.textContent).toContain('3+ years, preferred');
  });

  test('a posting that is closed or cut off says so', async () => {
    await show();
    expect(root.textContent).toContain('Only part of the posting is here.');
    expect(root.textContent).toContain('This posting is closed.');
  });
});

describe('checklist', () => {
  test('a row says its verdict in a word and leads to its quote', async () => {
    await show({ beside: { ...first.beside, checklist: [row] } });
    expect(root.querySelector('.verdict')?.textContent).toBe('partly');
    button('“Lift Fitter”').click();
    expect(actions.show).toHaveBeenCalledWith('/title');
  });

  test('without criteria it offers to set some', async () => {
    await show({ beside: { ...first.beside, profileEmpty: true } });
    button('Set what you look for').click();
    expect(actions.options).toHaveBeenCalled();
  });
});

describe('save', () => {
  const saved = { id: 'a', status: 'saved', savedAt: '2026-11-02T08:00:00Z' } as const;
  const face = () => root.querySelector('.save')?.textContent;
  test.each<[string, Partial<View>, string]>([
    ['not yet', {}, 'Save'],
    ['under way', { step: { step: 'busy' } }, 'Saving…'],
    ['done', { step: { step: 'done' } }, 'Saved ✓This posting is in your list.'],
    ['before', { beside: { ...first.beside, saved } }, 'Save againSaved before on 2 Nov 2026'],
    [
      'failed',
      { step: { step: 'failed', reason: 'no room' } },
      'Try againGet it as a fileNot saved: no room',
    ],
    ['private', { step: { step: 'ask' } }, 'This is a private window. Save anyway?YesNo'],
  ])('%s', async (_, part, words) => {
    await show(part);
    expect(face()).toBe(words);
  });

  test('yes and no of a private window', async () => {
    await show({ step: { step: 'ask' } });
    button('Yes').click();
    button('No').click();
    expect(actions.save).toHaveBeenCalledWith(true);
    expect(actions.rest).toHaveBeenCalledOnce();
  });
});

test('collapsed, nothing but the pill is there', async () => {
  await show({ collapsed: true });
  expect(root.textContent).toBe('Fineprint');
  button('Fineprint').click();
  expect(actions.collapse).toHaveBeenCalledWith(false);
});

test('arrow keys on its handle move the card, and on the pill', async () => {
  const press = (on: HTMLElement, key: string) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await show();
  press(button('Move the card, which is at the bottom right'), 'ArrowUp');
  await show({ collapsed: true });
  press(button('Fineprint'), 'ArrowLeft');
  expect(actions.move.mock.calls).toEqual([
    [{ side: 'end', height: 'middle' }],
    [{ side: 'start', height: 'bottom' }],
  ]);
});

test('from mark to mark by buttons, and by keys without Ctrl or Alt', async () => {
  const press = (key: string, more: KeyboardEventInit = {}) =>
    button('Next mark').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  await show({ told: 'Pay, 1 of 3' });
  button('Next mark').click();
  button('Previous mark').click();
  press('n');
  press('p');
  press('n', { ctrlKey: true });
  expect(actions.step.mock.calls).toEqual([[1], [-1], [1], [-1]]);
  expect(root.querySelector('.told')?.textContent).toBe('Pay, 1 of 3');
});

describe('the menu', () => {
  const open = async () => {
    document.body.append(root);
    await show();
    await act(() => button('More about the card').click());
  };
  test('takes the focus, and Escape closes it alone', async () => {
    await open();
    const first = button('Move to the left');
    expect(document.activeElement).toBe(first);
    await act(() => void first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(root.querySelector('.sheet')).toBeNull();
    expect(document.activeElement).toBe(button('More about the card'));
    expect(actions.collapse).not.toHaveBeenCalled();
  });

  test.each([
    [/^Not a posting/, 'page'],
    [/^Off on a\.test/, 'site'],
  ])('%s leaves it alone', async (name, what) => {
    await open();
    const item = [...root.querySelectorAll<HTMLElement>('.sheet button')].find(each =>
      name.test(each.textContent ?? ''),
    );
    await act(() => item?.click());
    expect(actions.alone).toHaveBeenCalledWith(what);
    expect(root.querySelector('.sheet')).toBeNull();
  });
});

test('events that no person made do not act, and keys stay in the card', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'closed' });
  const inner = shadow.appendChild(document.createElement('button'));
  guard(shadow, host, new AbortController().signal);
  const acted = vi.fn();
  const heard = vi.fn();
  inner.addEventListener('click', acted);
  document.addEventListener('keyup', heard);
  inner.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  host.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
  expect([acted.mock.calls, heard.mock.calls]).toEqual([[], []]);
});
