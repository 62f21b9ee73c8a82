import { placed } from '../../../../src/content/reader/placed.ts';
import { walkPage, type Walk } from '../../../../src/page/walk.ts';
import type { ReadResult } from '../../../../src/reader/result.ts';

/* What the page's own thread does for a reading: words are gathered and sent, and the answer's quotes are placed. */

let walk: Walk | null = null;
let message = '';
let answer = '';

Object.assign(globalThis, {
  gather: () => {
    walk = walkPage(document, '');
    message = JSON.stringify(walk.text); // as messages are sent
    return walk.text.blocks.length;
  },
  sent: () => message,
  answer: (text: string) => (answer = text).length,
  place: () => {
    const { reading, places } = JSON.parse(answer) as ReadResult; // our own answer
    const found = places.flatMap(({ fact, span }) => {
      const range = walk?.rangeOf(span) ?? null;
      return range === null ? [] : [{ fact, range }];
    });
    return placed(reading, found).ranges.size;
  },
});
