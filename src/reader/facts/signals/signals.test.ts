import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, readPosting } from '../../read.ts';
import { pageOf } from '../../testing.ts';
import { LINES, PAGES, PAY_LINES } from './signals.cases.ts';
import { findSignals } from './signals.ts';

const read = (lines: readonly string[], lang = 'en') =>
  findSignals(
    contextOf(pageOf(['# Pump Fitter', ...lines, '## Requirements', '- Two years at a bench'], { lang })),
    {
      pay: [],
      estimates: [],
      workplace: null,
      officeDays: null,
    },
  );

describe('what words give away', () => {
  test.each(LINES)('%s: %s is %s (%s)', (lang, line, kind) => {
    const signals = read([line], lang).filter(one => one.kind !== 'no pay stated');
    expect(signals.map(one => one.kind)).toEqual(kind === null ? [] : [kind]);
    expect(line).toContain(signals[0]?.quote ?? '');
  });

  test.each(PAY_LINES)('%s: no pay stated: %s', (lang, line, quote) => {
    expect(read([line], lang)).toEqual([{ kind: 'no pay stated', quote }]);
  });
});

describe('what the facts give away', () => {
  test.each(PAGES)('%s gives %s (%s)', (lines, kinds) => {
    const page = pageOf(['# Pump Fitter', ...lines, '## Requirements', '- Two years at a bench']);
    const signals = readPosting(page).reading.signals ?? [];
    expect(signals.filter(one => one.kind !== 'posted').map(one => one.kind)).toEqual(
      kinds.includes('estimated pay') || lines.some(line => line.includes('$'))
        ? kinds
        : ['no pay stated', ...kinds],
    );
    for (const { quote } of signals)
      expect(page.blocks.some(one => one.text.includes(quote ?? ''))).toBe(true);
  });
});

describe('any text', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LINES.map(([, text]) => text)));
  test('one of a kind, quotes stand in the text, twice gives the same', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        const signals = read(lines.map(text => ` ${text}`));
        expect(new Set(signals.map(one => one.kind)).size).toBe(signals.length);
        expect(read(lines.map(text => ` ${text}`))).toEqual(signals);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['our client ', 'posted 3 days ago ', 'competitive ', 'on behalf of our '])(
    '100 kB of "%s" are read in time',
    text => {
      const start = performance.now();
      read([text.repeat(Math.ceil(100_000 / text.length))]);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
