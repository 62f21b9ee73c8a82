import type { CardPlace } from '../../../messages/settings.ts';

/* Where the card stands. It moves freely while it is dragged, and comes to rest at the nearest of six places. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const HEIGHTS = ['top', 'middle', 'bottom'] as const;
const VERTICAL: Readonly<Record<CardPlace['height'], string>> = {
  top: 'top: var(--gap); bottom: auto; margin-block: 0',
  middle: 'top: 0; bottom: 0; margin-block: auto',
  bottom: 'top: auto; bottom: var(--gap); margin-block: 0',
};

/** A place is at the left of the window. */
const isLeft = ({ side }: CardPlace, rtl: boolean): boolean => (side === 'start') !== rtl;

/** The rule that puts the card there. `dragged`: how far it is away from it at the moment. */
export function placeCss(place: CardPlace, rtl: boolean, dragged = { x: 0, y: 0 }): string {
  const horizontal = isLeft(place, rtl) ? 'left: var(--gap); right: auto' : 'left: auto; right: var(--gap)';
  const away = dragged.x === 0 && dragged.y === 0 ? 'none' : `${dragged.x}px ${dragged.y}px`;
  const rules = [horizontal, VERTICAL[place.height], `translate: ${away}`].join('; ').split('; ');
  return `:host { ${rules.map(rule => `${rule} !important;`).join(' ')} }`;
}

/** The place nearest to where the card was dropped. */
export function nearest({ left, top, width, height }: Box, view: Size, rtl: boolean): CardPlace {
  const atLeft = left + width / 2 < view.width / 2;
  const free = Math.max(1, view.height - height);
  const at = HEIGHTS[Math.min(2, Math.max(0, Math.round((2 * top) / free)))] ?? 'bottom';
  return { side: atLeft === rtl ? 'end' : 'start', height: at };
}

/** Where an arrow key moves the card; null for other keys. */
export function movedBy(key: string, place: CardPlace, rtl: boolean): CardPlace | null {
  const at = HEIGHTS.indexOf(place.height);
  switch (key) {
    case 'ArrowLeft':
      return { ...place, side: rtl ? 'end' : 'start' };
    case 'ArrowRight':
      return { ...place, side: rtl ? 'start' : 'end' };
    case 'ArrowUp':
      return { ...place, height: HEIGHTS[at - 1] ?? place.height };
    case 'ArrowDown':
      return { ...place, height: HEIGHTS[at + 1] ?? place.height };
    default:
      return null;
  }
}

/** A place in words: "at the top left". */
export function placeWords(place: CardPlace, rtl: boolean): string {
  const side = isLeft(place, rtl) ? 'left' : 'right';
  return place.height === 'middle' ? `at the ${side}` : `at the ${place.height} ${side}`;
}

/** The page's lines run from right to left. */
export const isRtl = (document: Document): boolean =>
  getComputedStyle(document.body ?? document.documentElement).direction === 'rtl';
