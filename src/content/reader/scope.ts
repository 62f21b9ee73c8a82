import { holds, own } from '../../page/node.ts';
import type { Read } from './read.ts';

/** Fewer requirements than this may mean that the rest of the posting is yet to come. */
const WHOLE = 3;
const REGION = 'main, [role="main"], dialog, [role="dialog"]';

/**
 * The part of the page whose changes may change the reading: the page's main region where it holds every fact, else
 * the body. A restless rest of the page (tickers, adverts, chats) then costs nothing.
 */
export function scopeOf({ capture, ranges }: Pick<Read, 'capture' | 'ranges'>, document: Document): Element {
  const elements = [...ranges.values()].flatMap(([range]) => range?.startContainer.parentElement ?? []);
  const [first] = elements;
  const region = first ? own(first, 'closest').call(first, REGION) : null;
  const whole = capture.reading.requirements.length >= WHOLE;
  if (whole && region !== null && elements.every(each => holds(region, each))) return region;
  return (first && own(first, 'ownerDocument').body) ?? document.body; // the posting may stand in a frame
}
