// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { walkPage } from './walk.ts';

const page = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const walk = (html: string) => {
  document.body.replaceChildren(...page(html).body.childNodes);
  return walkPage(document, '2026-11-22');
};
const blocks = (html: string) => walk(html).text.blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** HTML → the blocks a reader would see. */
const cases: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  ['a paragraph', '<p>We pay\n   on  time.</p>', ['paragraph: We pay on time.']],
  [
    'inline markup does not break',
    '<p>5+ <b>years</b> of <i>bread</i>.</p>',
    ['paragraph: 5+ years of bread.'],
  ],
  ['blanks fold over tags', '<p>Pay: <span> €40 </span> an hour</p>', ['paragraph: Pay: €40 an hour']],
  ['a line break parts', '<p>Full time<br>Leeds</p>', ['paragraph: Full time', 'paragraph: Leeds']],
  ['a heading', '<h2>What <em>you</em> bring</h2>', ['heading: What you bring']],
  ['a heading by role', '<div role="heading" aria-level="2">Pay</div>', ['heading: Pay']],
  [
    'a list',
    '<ul><li>Oven work</li><li><p>Night shifts</p></li></ul>',
    ['item: Oven work', 'item: Night shifts'],
  ],
  [
    'a facts table',
    '<table><tr><th>Salary</th><td>£30,000</td></tr></table>',
    ['term: Salary', 'cell: £30,000'],
  ],
  ['a definition list', '<dl><dt>Place</dt><dd>Cork</dd></dl>', ['term: Place', 'cell: Cork']],
  ['preformatted text', '<pre>BAKER\n\nPay: 20\n</pre>', ['pre: BAKER', 'pre: Pay: 20']],
  [
    'scripts and styles are not read',
    '<p>a <script>x()</script>b</p><style>p{}</style>',
    ['paragraph: a', 'paragraph: b'],
  ],
  ['form fields are not read', '<p>Name <input value="Ann"><textarea>no</textarea></p>', ['paragraph: Name']],
  [
    'text beside a block',
    'Before<div>in</div>after',
    ['paragraph: Before', 'paragraph: in', 'paragraph: after'],
  ],
  [
    'chips with room between them are two, though no blank parts them',
    '<p><span style="display: inline-block; padding-right: 8px">Leeds</span><span style="display: inline-block">Full time</span></p>',
    ['paragraph: Leeds', 'paragraph: Full time'],
  ],
  [
    'letters dressed up one by one stay a word',
    '<p><span style="display: inline-block; padding-right: 1px">S</span><span style="display: inline-block">alary</span></p>',
    ['paragraph: Salary'],
  ],
  ['an empty page', '', []],
  ['a non-breaking blank is a blank', '<p>40&nbsp;000&nbsp;€</p>', ['paragraph: 40 000 €']],
];

describe('blocks of a page', () => {
  test.each(cases)('%s', (_name, html, expected) => expect(blocks(html)).toEqual(expected));

  test('what stands out in a line is a run', () => {
    const [block] = walk('<p><b>Pay:</b> good, <span class="City">Rome</span></p>').text.blocks;
    expect(block?.runs.map(run => [block.text.slice(run.start, run.end), run.tag, run.names])).toEqual([
      ['Pay:', 'b', ''],
      ['Rome', 'span', 'city'],
    ]);
  });

  test('a container is the smallest element around the whole block', () => {
    const { text } = walk('<div class="facts"><div><span class="Company">Oak &amp; Sons</span></div></div>');
    const container = text.containers[text.blocks[0]?.container ?? -1];
    expect(container?.names).toBe('company');
    expect(text.containers[container?.parent ?? -1]?.tag).toBe('div');
  });

  test('bold alone and links', () => {
    const { blocks: read } = walk('<p><b>Duties</b></p><p><a href="#">All jobs</a></p>').text;
    expect(read.map(({ emphasis, linked }) => [emphasis, linked])).toEqual([
      [true, 0],
      [false, 1],
    ]);
  });
});

describe('from offsets back to the page', () => {
  const html = cases.map(([, source]) => source).join('');
  test('every slice of every block stands at its range', () => {
    const { text, rangeOf } = walk(html);
    text.blocks.forEach((block, index) => {
      for (let start = 0; start < block.text.length; start++)
        for (let end = start + 1; end <= block.text.length; end += 3) {
          const range = rangeOf({ block: index, start, end });
          expect(fold(range?.toString() ?? 'no range')).toBe(fold(block.text.slice(start, end)));
        }
    });
  });

  test('dropped nodes have no range', () => {
    const { rangeOf } = walk('<p>gone</p>');
    document.body.replaceChildren();
    expect(rangeOf({ block: 0, start: 0, end: 4 })).toBeNull();
  });

  test('the page is left as it was', () => {
    walk(html);
    const before = document.body.innerHTML;
    walkPage(document);
    expect(document.body.innerHTML).toBe(before);
  });
});
