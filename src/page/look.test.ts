// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { lookAt } from './look.ts';

afterEach(() => void vi.restoreAllMocks());

/** Every read of a text node's words while the page is looked at: node → how often. */
function readsOf(html: string): ReadonlyMap<unknown, number> {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  let owner = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as CharacterData;
  while (!Object.hasOwn(owner, 'data')) owner = Object.getPrototypeOf(owner) as CharacterData;
  const own = Object.getOwnPropertyDescriptor(owner, 'data');
  const reads = new Map<unknown, number>();
  vi.spyOn(owner, 'data', 'get').mockImplementation(function (this: CharacterData) {
    if (this.nodeType === 3) reads.set(this, (reads.get(this) ?? 0) + 1);
    return String(Reflect.apply(own?.get ?? (() => ''), this, []));
  });
  lookAt(document);
  return reads;
}

test('each text node is read once, whatever it stands in', () => {
  const reads = readsOf(
    '<h1>Baker <em>at night</em></h1><a href="/jobs" role="button">All jobs</a><button>Apply</button>' +
      '<ul><li>Rye</li><li><p>Wheat</p></li></ul><dl><dt>Pay</dt><dd>€20</dd></dl>',
  );
  expect(reads.size).toBe(8);
  expect([...reads.values()].every(count => count === 1)).toBe(true);
});

test('past 200,000 characters no text is read', () => {
  const line = 'Nothing to see in this line of text here. '.repeat(100);
  const reads = readsOf(`<p>${line}</p>`.repeat(100));
  expect(reads.size).toBe(Math.ceil(200_000 / line.length));
});

test('gaps in the source count as well', () => {
  const gap = ' '.repeat(1000);
  const reads = readsOf(`<p>Rye</p>${gap}`.repeat(400));
  expect(reads.size).toBeLessThan(402);
});

test('the words of a long script are not read', () => {
  const reads = readsOf(`<p>Baker</p><script>${'let flour = 1; '.repeat(100)}</script><p>Rye</p>`);
  expect([...reads.keys()].map(node => (node as Text).data)).toEqual(['Baker', 'Rye']);
});
