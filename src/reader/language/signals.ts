import { signals as cs } from './cs/signals.ts';
import { signals as de } from './de/signals.ts';
import { signals as en } from './en/signals.ts';
import { signals as es } from './es/signals.ts';
import { signals as fr } from './fr/signals.ts';
import { signals as it } from './it/signals.ts';
import { signals as ja } from './ja/signals.ts';
import { signals as nl } from './nl/signals.ts';
import { signals as pl } from './pl/signals.ts';
import { signals as pt } from './pt/signals.ts';
import { signals as sv } from './sv/signals.ts';

/** What a careful reader would notice and words alone give away. */
export type SpokenSignal =
  'agency' | 'undisclosed employer' | 'unpaid' | 'evergreen' | 'no pay stated' | 'reposted' | 'posted';

/** What gives a signal away: pieces of regular expressions over lower-case text, none of which may nest repetitions. */
export type SignalWords = Readonly<Partial<Record<SpokenSignal, readonly string[]>>>;

const ALL: Readonly<Record<string, SignalWords>> = { cs, de, en, es, fr, it, ja, nl, pl, pt, sv };

/** The page's own words first, then English, which job sites use around texts of any language. */
export function signalsOf(language: string): readonly SignalWords[] {
  const own = ALL[language];
  return own && own !== en ? [own, en] : [en];
}
