// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openShadow } from '../shadow.ts';
import { CASES, QUOTED } from './clean.cases.ts';
import { cleanCopy, type Seen } from './clean.ts';
import { peopleIn } from './people.ts';

const seen: Seen = {
  shadow: openShadow,
  isSeen: element => !element.hasAttribute('data-unseen'),
  isQuoted: element => element.hasAttribute('data-quoted'),
  isCore: element => element.hasAttribute('data-core'),
  facts: ['Weaver', 'Hallbeck Mill'],
  people: new Set(),
};
const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
const clean = (html: string): string => cleanCopy(parsed(html), seen).root.getHTML();

describe('of a page', () => {
  test.each(CASES)('$name', ({ html, kept }) => expect(clean(html)).toBe(kept));
});

describe('of a part with words of the posting', () => {
  test.each(QUOTED)('$name', ({ html, kept }) => expect(clean(html)).toBe(kept));
});

test.each([...CASES, ...QUOTED])('$name: a copy of the copy is the same', ({ kept }) => {
  const anything = { ...seen, isQuoted: () => true, isCore: () => true };
  expect(cleanCopy(parsed(kept), anything).root.getHTML()).toBe(kept);
});

test('names of people are learned from all of the page', () => {
  const page = new DOMParser().parseFromString(
    `<header><b id="current-user">Petra Lind</b></header><div class="page logged-in" data-core><p>Mill Lane</p></div>
<a href="/in/oskar">Oskar Wendt</a><a href="/jobs">Saved Jobs</a><i class="avatar" title="Petra Lind"></i>`,
    'text/html',
  );
  const names = peopleIn(page, element => element.hasAttribute('data-core'));
  expect([...names]).toEqual(['Petra Lind', 'Oskar Wendt']);
});

test('the page stays as it is', () => {
  const body = parsed(CASES.map(({ html }) => html).join(''));
  const before = body.getHTML();
  cleanCopy(body, seen);
  expect(body.getHTML()).toBe(before);
});

test('what stands in a shadow root is copied where it shows', () => {
  const body = parsed('<x-job><b>Weaver</b></x-job>');
  const root = body.querySelector('x-job')?.attachShadow({ mode: 'open' });
  root?.append('Title: ', body.ownerDocument.createElement('slot'));
  expect(cleanCopy(body, seen).root.getHTML()).toBe('<div>Title: <b>Weaver</b></div>');
});

test('what was left out is counted by its kind', () => {
  const { left } = cleanCopy(
    parsed(
      '<nav></nav><script></script><input><div class="avatar"></div><div data-unseen></div><p>Weaver</p>',
    ),
    seen,
  );
  expect(left).toEqual({ scripts: 1, fields: 1, around: 1, people: 1, hidden: 1 });
});

test('a page of endless depth is cut off, and not the stack', () => {
  const body = parsed('<p>Weaver</p>');
  let at: Element = body;
  for (let depth = 0; depth < 3000; depth++) at = at.appendChild(body.ownerDocument.createElement('div'));
  at.append('Deep down');
  const { root } = cleanCopy(body, seen);
  expect(root.textContent).toBe('Weaver');
});
