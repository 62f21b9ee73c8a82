import { expect, test } from 'vitest';
import type { CardPlace } from '../../../messages/settings.ts';
import { movedBy, nearest, placeCss, placeWords } from './place.ts';

const place = (side: CardPlace['side'], height: CardPlace['height']): CardPlace => ({ side, height });
const VIEW = { width: 1000, height: 800 };

test.each<[string, number, number, boolean, CardPlace]>([
  ['far left, high up', 10, 5, false, place('start', 'top')],
  ['right of the middle, halfway down', 600, 210, false, place('end', 'middle')],
  ['outside of the window at the lower right', 1200, 900, false, place('end', 'bottom')],
  ['above the window', 10, -300, false, place('start', 'top')],
  ['left on a page from right to left', 10, 700, true, place('end', 'bottom')],
  ['right on a page from right to left', 700, 0, true, place('start', 'top')],
])('dropped %s', (_, left, top, rtl, expected) =>
  expect(nearest({ left, top, width: 300, height: 400 }, VIEW, rtl)).toEqual(expected),
);

test('a card as tall as the window is at the top', () =>
  expect(nearest({ left: 0, top: 0, width: 300, height: 800 }, VIEW, false)).toEqual(place('start', 'top')));

test.each<[string, CardPlace, boolean, CardPlace | null]>([
  ['ArrowLeft', place('end', 'top'), false, place('start', 'top')],
  ['ArrowLeft', place('start', 'top'), true, place('end', 'top')],
  ['ArrowRight', place('end', 'top'), false, place('end', 'top')],
  ['ArrowUp', place('end', 'bottom'), false, place('end', 'middle')],
  ['ArrowUp', place('end', 'top'), false, place('end', 'top')],
  ['ArrowDown', place('end', 'middle'), false, place('end', 'bottom')],
  ['Enter', place('end', 'middle'), false, null],
])('%s moves it from %o (right to left: %o) to %o', (key, from, rtl, to) =>
  expect(movedBy(key, from, rtl)).toEqual(to),
);

test('the place is mirrored on pages from right to left', () => {
  expect(placeCss(place('end', 'bottom'), false)).toContain('right: var(--gap) !important');
  expect(placeCss(place('end', 'bottom'), true)).toContain('left: var(--gap) !important');
  expect(placeWords(place('end', 'bottom'), true)).toBe('at the bottom left');
});

test('no declaration of it can be overruled by the page', () => {
  const rules = placeCss(place('start', 'middle'), false, { x: 4, y: 5 })
    .replace(/^.*\{|\}$/g, '')
    .split(';')
    .slice(0, -1);
  expect(rules.filter(rule => !rule.endsWith('!important'))).toEqual([]);
  expect(rules.join()).toContain('translate: 4px 5px');
});
