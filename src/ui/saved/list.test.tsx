// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Summary } from '../../posting/saved.ts';
import { SavedList } from './list.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../messages/ask.ts', () => ({ ask }));
vi.mock('../../messages/browser.ts', () => ({ browser: {} }));

const row = (id: string, title: string, savedAt: string): Summary => ({
  id,
  url: `https://jobs.example/${id}`,
  savedAt,
  title,
  company: 'Staves & Sons',
  places: ['Lyon'],
  pay: '',
  status: 'saved',
  note: '',
});

let rows: Summary[];
let setAside: number;
let broken: string | null;
let told: boolean;
const answers: Record<string, (sent: never) => unknown> = {
  'settings.get': () => ({ toldAboutRemoval: told }),
  'settings.set': ({ toldAboutRemoval }: { toldAboutRemoval: boolean }) => {
    told = toldAboutRemoval;
    return {};
  },
  'saved.list': () => ({ summaries: rows, setAside, judged: [] }),
  'saved.change': (change: Partial<Summary> & { id: string }) => {
    const old = rows.find(({ id }) => id === change.id);
    return { ...old, ...change };
  },
  'saved.delete': () => ({}),
  'saved.restore': ({ id }: { id: string }) => rows.find(each => each.id === id),
};

let root: HTMLElement;
const exportAs = vi.fn();
const settle = () => act(() => new Promise(done => setTimeout(done, 5)));
const show = async () => {
  await act(() => render(<SavedList exportAs={exportAs} />, root));
  await settle();
};
const labelled = <T extends HTMLElement = HTMLElement>(label: string) =>
  root.querySelector<T>(`[aria-label="${label}"]`);
const button = (text: string) => [...root.querySelectorAll('button')].find(each => each.textContent === text);
const click = async (target: HTMLElement | null | undefined) => {
  await act(() => target?.click());
  await settle();
};
const type = async (target: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
  if (!target) throw new Error('no such input');
  target.value = text;
  await act(() => void target.dispatchEvent(new Event('input', { bubbles: true })));
};
const titles = () => [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);

beforeEach(() => {
  rows = [row('a', 'Cooper', '2026-11-01T00:00:00Z'), row('b', 'Archivist', '2026-11-05T00:00:00Z')];
  setAside = 0;
  broken = null;
  told = true;
  exportAs.mockReset();
  ask.mockReset();
  ask.mockImplementation((call: string, sent: never) =>
    broken === call ? Promise.reject(new Error('the disk is full')) : Promise.resolve(answers[call]?.(sent)),
  );
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('newest first, and searched as one types', async () => {
  await show();
  expect(titles()).toEqual(['Archivist', 'Cooper']);
  await type(labelled<HTMLInputElement>('Search the saved postings'), 'coop');
  expect(titles()).toEqual(['Cooper']);
  expect(root.textContent).toContain('1 of 2 postings');
});

test('a deleted posting leaves a way back, which has the focus', async () => {
  await show();
  await click(labelled('Delete Cooper'));
  expect(titles()).toEqual(['Archivist']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: keep Cooper');
  await click(button('Undo'));
  expect(titles()).toEqual(['Archivist', 'Cooper']);
  expect(ask).toHaveBeenCalledWith('saved.restore', { id: 'a' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Status of Cooper');
});

test('a delete that fails says why and keeps the row', async () => {
  broken = 'saved.delete';
  await show();
  await click(labelled('Delete Cooper'));
  expect(titles()).toEqual(['Archivist', 'Cooper']);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('the disk is full');
});

test('the status is changed, and a failure is said beside the row', async () => {
  await show();
  const status = labelled<HTMLSelectElement>('Status of Cooper');
  if (status) status.value = 'applied';
  await act(() => void status?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(ask).toHaveBeenCalledWith('saved.change', { id: 'a', status: 'applied' });
  broken = 'saved.change';
  await act(() => void status?.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('The status was not changed');
});

test('a note is saved when the page goes away before the pause is over', async () => {
  await show();
  await click(labelled('Note on Cooper'));
  await type(root.querySelector('textarea'), 'Call Ana');
  dispatchEvent(new Event('pagehide'));
  await settle();
  expect(ask).toHaveBeenCalledWith('saved.change', { id: 'a', note: 'Call Ana' });
  expect(root.querySelector('.note-editor [role=status]')?.textContent).toBe('Saved');
});

test('says once that the list goes with the extension', async () => {
  told = false;
  await show();
  expect(root.textContent).toContain('Removing the extension deletes it');
  await click(button('Understood'));
  expect(told).toBe(true);
  expect(root.textContent).not.toContain('Removing the extension deletes it');
});

test('rows of a newer version are told of, and can be exported when there are no others', async () => {
  rows = [];
  setAside = 2;
  await show();
  expect(root.textContent).toContain('2 saved postings were made by a newer version');
  await click(button('Export JSON'));
  expect(exportAs).toHaveBeenCalledWith('json');
});

test('a list that cannot be opened says so and can be tried again', async () => {
  broken = 'saved.list';
  await show();
  expect(root.textContent).toContain('the disk is full');
  broken = null;
  await click(button('Try again'));
  expect(titles()).toEqual(['Archivist', 'Cooper']);
});

test('an address that is no web page is not followed', async () => {
  rows = [{ ...row('a', 'Cooper', ''), url: 'javascript:alert(1)' }];
  await show();
  expect(root.querySelector('a')).toBeNull();
});

test('a long list is drawn a part at a time', async () => {
  rows = Array.from({ length: 120 }, (_, i) => row(`r${i}`, `Job ${i}`, '2026-11-01T00:00:00Z'));
  await show();
  expect(titles()).toHaveLength(50);
  await click(button('Show 50 more of 70'));
  expect(titles()).toHaveLength(100);
});
