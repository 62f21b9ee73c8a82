// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { PayScale } from '../fit/pay-scale.ts';
import type { Pay } from '../posting/reading.ts';
import { PayBars } from './pay-bars.tsx';

const pay = (min: number | null, max: number | null, about: string | null = null): Pay => ({
  min,
  max,
  currency: 'EUR',
  unit: 'YEAR',
  quote: '',
  about,
});

function drawn(all: readonly Pay[], floor: number | null): HTMLElement {
  const bars = all.map(({ min, max }, at) => ({ at, min, max }));
  const scales: PayScale[] = [{ currency: 'EUR', unit: 'YEAR', floor, bars }];
  const root = document.createElement('div');
  render(<PayBars scales={scales} pay={all} />, root);
  return root;
}
const said = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=img]')].map(each => each.getAttribute('aria-label'));

test.each<[string, Pay, string]>([
  ['above', pay(50, 60), 'EUR 50 – 60 a year, starts at or above your floor'],
  ['at', pay(45, 60), 'EUR 45 – 60 a year, starts at or above your floor'],
  ['around', pay(40, 60), 'EUR 40 – 60 a year, your floor lies within'],
  ['below', pay(20, 30), 'EUR 20 – 30 a year, ends below your floor'],
  ['open above', pay(30, null), 'from EUR 30 a year, your floor lies within'],
  ['open below', pay(null, 44), 'up to EUR 44 a year, ends below your floor'],
])('a range %s the floor says so in words', (_, range, expected) => {
  const root = drawn([range], 45);
  expect(said(root)).toEqual([expected]);
  expect(root.textContent).toContain('your floor: EUR 45 a year');
});

test('ranges lie on one scale, in order and within it, and are named', () => {
  const root = drawn([pay(40, 60, 'Ghent'), pay(80, 100, 'Bruges')], null);
  const ends = [...root.querySelectorAll<HTMLElement>('.bar')].flatMap(({ style: { left, width } }) => [
    parseFloat(left),
    parseFloat(left) + parseFloat(width),
  ]);
  const all = [0, ...ends, 100];
  expect(ends).toHaveLength(4);
  expect(all.toSorted((a, b) => a - b)).toEqual(all);
  expect(root.textContent).toBe('GhentBruges');
});
