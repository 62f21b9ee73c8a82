import type { Reading } from '../../posting/reading.ts';
import type { Settings } from '../../messages/settings.ts';
import { viewOf } from '../../page/node.ts';
import { DESCRIBE } from '../../ui/describe.ts';
import { MARK_LABELS, type MarkKind } from '../../ui/marks.ts';
import { markKind } from './marks.ts';
import { originOf, type View } from './show.ts';

/* Says which mark the pointer is over. A highlight is no element: the browser is asked what lies below a point. */

interface Point {
  readonly x: number;
  readonly y: number;
}

type Tell = (said: string | null, at: Point) => void;

/** https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint */
type FromPoint = (
  x: number,
  y: number,
  options: { readonly shadowRoots: readonly ShadowRoot[] },
) => readonly { readonly ranges: readonly AbstractRange[] }[];

/** What is said of each mark that is on. */
export function wordsOfMarks<R>(
  reading: Reading,
  ranges: ReadonlyMap<string, readonly R[]>,
  on: Settings['marks'],
): ReadonlyMap<R, string> {
  return new Map(
    [...ranges].flatMap(([fact, all]) => {
      const kind = markKind(reading, fact);
      return kind === null || !on[kind]
        ? []
        : all.map(range => [range, markWords(reading, fact, kind)] as const);
    }),
  );
}

/** What a mark is, in few words: "Pay: EUR 40,000 a year", "Required", "Equity: yes". */
function markWords(reading: Reading, fact: string, kind: MarkKind): string {
  if (kind === 'required' || kind === 'preferred') return MARK_LABELS[kind];
  const text = DESCRIBE[kind === 'pay' ? 'pay' : 'conditions'](reading, '').find(
    one => one.fact === fact,
  )?.text;
  if (text === undefined) return MARK_LABELS[kind];
  return kind === 'pay' ? `${MARK_LABELS.pay}: ${text}` : text;
}

/** Listens to the pointer only while there are marks, and looks at most once a frame. */
export class Hover {
  readonly #tell: Tell;
  /** The card lies over the page: what is below it is not pointed at. */
  readonly #isOurs: (target: EventTarget | null) => boolean;
  readonly #signal: AbortSignal;
  #listening: AbortController | null = null;
  #words: ReadonlyMap<AbstractRange, string> = new Map();
  #roots: readonly ShadowRoot[] = [];
  #frame = 0;
  #last: { readonly view: View; readonly at: Point } | null = null;

  constructor(tell: Tell, isOurs: (target: EventTarget | null) => boolean, signal: AbortSignal) {
    this.#tell = tell;
    this.#isOurs = isOurs;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#rest(), { once: true });
  }

  /** The marks that are painted now, each with what is said of it. */
  watch(words: ReadonlyMap<Range, string>): void {
    this.#rest();
    this.#words = words;
    const nodes = [...words.keys()].map(range => range.startContainer);
    this.#roots = [...new Set(nodes.map(node => node.getRootNode()))].filter(
      root => root instanceof ShadowRoot,
    );
    const views = new Set(nodes.map(viewOf));
    const end = new AbortController();
    this.#listening = end;
    const quietly = { passive: true, signal: AbortSignal.any([end.signal, this.#signal]) };
    for (const view of views) {
      if (view === null) continue;
      view.addEventListener('pointermove', event => this.#moved(view, event), quietly);
      const leave = (): void => this.#tell(null, { x: 0, y: 0 });
      view.addEventListener('scroll', leave, { ...quietly, capture: true });
      view.document.documentElement.addEventListener('pointerleave', leave, quietly);
    }
  }

  #rest(): void {
    this.#listening?.abort();
    this.#listening = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#tell(null, { x: 0, y: 0 });
  }

  #moved(view: View, { clientX: x, clientY: y, pointerType, target }: PointerEvent): void {
    this.#last = pointerType === 'touch' || this.#isOurs(target) ? null : { view, at: { x, y } };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look(): void {
    if (this.#last === null) return this.#tell(null, { x: 0, y: 0 });
    const { view, at } = this.#last;
    const found = new Set(this.#rangesAt(view, at).flatMap(range => this.#words.get(range) ?? []));
    const { left, top } = originOf(view);
    this.#tell(found.size === 0 ? null : [...found].join(' · '), { x: left + at.x, y: top + at.y });
  }

  #rangesAt(view: View, { x, y }: Point): readonly AbstractRange[] {
    const { highlights } = view.CSS;
    const ask: unknown = Reflect.get(highlights, 'highlightsFromPoint'); // not in every browser that we run in
    if (typeof ask !== 'function') return [];
    const all = (ask as FromPoint).call(highlights, x, y, { shadowRoots: this.#roots }); // its own signature
    return all.flatMap(({ ranges }) => [...ranges]);
  }
}
