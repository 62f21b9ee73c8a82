import type { Signal } from '../../../posting/reading.ts';
import type { Context } from '../../context.ts';
import { SIGNALS } from './signals.data.ts';

/** One of a kind is enough, and a page with more than these says something else. */
const MOST = 6;

/** Things a careful reader would notice, each with its quote: an agency writes, the employer is not named. */
export function findSignals({ own, language }: Context): { readonly signals: readonly Signal[] } {
  const found = new Map<string, Signal>();
  const rows = [...(SIGNALS[language] ?? []), ...(language === 'en' ? [] : (SIGNALS['en'] ?? []))];
  for (const { text } of own) {
    if (text.length > 1500 || found.size >= MOST) continue;
    for (const [kind, pattern] of rows) {
      const quote = found.has(kind) ? undefined : pattern.exec(text)?.[0];
      if (quote) found.set(kind, { kind, quote: quote.trim().slice(0, 400) });
    }
  }
  return { signals: [...found.values()] };
}
