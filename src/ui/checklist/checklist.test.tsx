// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../fit/checklist.ts';
import type { ChecklistActs } from './acts.ts';
import { Checklist } from './checklist.tsx';
import { row } from './testing.ts';

let root: HTMLElement;
const acts = {
  leads: (fact: string) => fact === '/pay/0',
  onShow: vi.fn<(fact: string) => void>(),
  onOverrule: vi.fn<NonNullable<ChecklistActs['onOverrule']>>(),
  onHave: vi.fn<(name: string) => void>(),
  onView: vi.fn<ChecklistActs['onView']>(),
  onProfile: vi.fn<() => void>(),
};
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
});

const show = (rows: readonly Row[], more: Partial<Parameters<typeof Checklist>[0]> = {}) =>
  act(() =>
    render(
      <Checklist
        rows={rows}
        profileEmpty={false}
        view={{ sort: 'order', folded: [] }}
        acts={acts}
        {...more}
      />,
      root,
    ),
  );
const nameOf = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent).trim();
const press = (name: string) =>
  act(() => {
    const found = [...root.querySelectorAll<HTMLElement>('button, input')].find(
      each => nameOf(each) === name,
    );
    if (!found) throw new Error(`no ${name}`);
    found.click();
  });

test('counts, never a score', async () => {
  await show([
    row('pay'),
    row('years', { verdict: 'not met' }),
    row('line', { part: 'theirs', verdict: 'to tick' }),
  ]);
  expect(root.textContent).toContain('1 met, 1 not met');
  expect(root.textContent).toContain('Their requirements1 to tick');
  expect(root.textContent).not.toMatch(/%|score/i);
});

test('a row can be decided otherwise, and back', async () => {
  await show([row('years', { verdict: 'not met' })]);
  await press('Decide yourself: years');
  await press('Met');
  expect(acts.onOverrule).toHaveBeenLastCalledWith('years', 'met');
  await show([row('years', { verdict: 'met', overruled: 'not met' })]);
  expect(root.querySelector('.yours')).not.toBeNull();
  expect(root.textContent).toContain('The rules say: not met.');
  await press('Decide yourself: years');
  await press('As the rules say: not met');
  expect(acts.onOverrule).toHaveBeenLastCalledWith('years', null);
});

test('what rules cannot judge is ticked, and unticked', async () => {
  await show([row('line', { verdict: 'to tick' })]);
  await press('That is me: line');
  expect(acts.onOverrule).toHaveBeenLastCalledWith('line', 'met');
  await show([row('line', { verdict: 'met', overruled: 'to tick' })]);
  await press('That is me: line');
  expect(acts.onOverrule).toHaveBeenLastCalledWith('line', null);
});

test('“I have this” asks before it adds to the profile', async () => {
  await show([row('line', { part: 'theirs', verdict: 'partly', lack: ['Kiln firing', 'Glazing'] })]);
  await press('I have this: Glazing');
  expect(acts.onHave).not.toHaveBeenCalled();
  await press('Add it');
  expect(acts.onHave).toHaveBeenCalledWith('Glazing');
  await press('I have this: Glazing');
  await press('Only here');
  expect(acts.onOverrule).toHaveBeenLastCalledWith('line', 'partly');
});

test('a quote leads into the page where it stands there, and is a quotation where not', async () => {
  await show([
    row('pay', { fact: '/pay/0', quote: '£30 an hour' }),
    row('years', { fact: '/experience/0', quote: 'two years' }),
  ]);
  await press('“£30 an hour”');
  expect(acts.onShow).toHaveBeenCalledWith('/pay/0');
  expect(root.querySelector('q')?.textContent).toBe('two years');
});

test('a part is folded, and that is handed on to be remembered', async () => {
  await show([row('pay', { reason: 'Because.' })]);
  await press('My criteria');
  expect(acts.onView).toHaveBeenCalledWith({ sort: 'order', folded: ['mine'] });
  await show([row('pay', { reason: 'Because.' })], { view: { sort: 'order', folded: ['mine'] } });
  expect(root.textContent).not.toContain('Because.');
  expect(root.textContent).toContain('1 met');
});

test('where nothing is set, it says where to set it', async () => {
  await show([], { profileEmpty: true });
  await press('Set what you look for');
  expect(acts.onProfile).toHaveBeenCalled();
});
