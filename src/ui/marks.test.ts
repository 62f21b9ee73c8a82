import { expect, test } from 'vitest';
import { highlightName, MARK_KINDS, marksCss, marksOrigin, type MarkKind } from './marks.ts';

const rules = new Map(
  marksCss
    .split('\n')
    .filter(rule => rule.startsWith('::highlight'))
    .map(rule => [/highlight\(([\w-]+)\)/.exec(rule)?.[1] ?? '', rule] as const),
);

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

test.each(MARK_KINDS)('the line of %s stands out from white and from black by 4.5:1', kind => {
  const line = /#[0-9a-f]{6}/.exec(rules.get(highlightName(kind)) ?? '')?.[0] ?? '';
  expect(contrast(luminance(line), 1)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(luminance(line), 0)).toBeGreaterThanOrEqual(4.5);
});

/** A tint as it lies on paper, `rgb(46 173 98 / 0.18)` over a grey of this value. */
function tinted(paper: readonly number[], kind: MarkKind): readonly number[] {
  const found = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(rules.get(highlightName(kind)) ?? '');
  const [r = 0, g = 0, b = 0, part = 0] = found?.slice(1).map(Number) ?? [];
  return [r, g, b].map((tint, i) => Math.round(part * tint + (1 - part) * (paper[i] ?? 0)));
}
const hex = (colour: readonly number[]): string =>
  `#${colour.map(each => each.toString(16).padStart(2, '0')).join('')}`;

/** The page keeps its own text colour, so this is what the tints leave of it. A condition may stand in a requirement. */
const LAID: readonly (readonly MarkKind[])[] = [
  ...MARK_KINDS.map(kind => [kind]),
  ['required', 'condition'],
  ['preferred', 'pay'],
];
test.each(LAID)('text of 7:1 keeps 4.5:1 on %s %s, on light and dark paper', (...kinds) => {
  for (const paper of [255, 245, 230, 45, 30, 18, 0]) {
    const plain = [paper, paper, paper];
    const own = luminance(hex(plain));
    const text = paper > 128 ? (own + 0.05) / 7 - 0.05 : 7 * (own + 0.05) - 0.05;
    const marked = luminance(hex(kinds.reduce(tinted, plain)));
    expect(contrast(text, marked), `paper ${paper}`).toBeGreaterThanOrEqual(4.5);
  }
});

test('flashed words are read on their own paper', () => {
  const [paper = '', text = ''] = rules.get(highlightName('flash'))?.match(/#[0-9a-f]{6}/g) ?? [];
  expect(contrast(luminance(paper), luminance(text))).toBeGreaterThanOrEqual(7);
});

test('kinds can be told apart without colour', () => {
  const styles = MARK_KINDS.map(kind => /underline (\w+)/.exec(rules.get(highlightName(kind)) ?? '')?.[1]);
  expect(new Set(styles).size).toBe(MARK_KINDS.length);
});

test.each([...rules])('every declaration of %s beats the page’s own', (_, rule) => {
  const declarations = rule
    .replace(/^.*\{|\}$/g, '')
    .split(';')
    .slice(0, -1);
  expect(declarations.length).toBeGreaterThan(2);
  expect(declarations.filter(one => !one.endsWith('!important'))).toEqual([]);
});

test('each browser gets the origin that it paints', () => {
  expect(marksOrigin('moz-extension://a/')).toBe('USER');
  expect(marksOrigin('chrome-extension://a/')).toBe('AUTHOR');
});
