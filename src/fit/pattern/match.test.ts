import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternEnd, patternError } from './match.ts';

test.each([
  ['tea', 'a cup of TEA', 12],
  ['teas?\\b', 'teas and', 4],
  ['t.a', 'tXa', 3],
  ['(tea|coffee) room', 'no coffee room', 14],
  ['\\d{2,3} ?%', 'up to 120 %', 11],
  ['[a-c]+x', 'zzabcx', 6],
  ['[^0-9]x', '1xyx', 4],
  ['^- ', 'a\n- b', 4],
  ['end$', 'an end\nmore', 6],
  ['\\bart\\b', 'start art', 9],
  ['a\\.b', 'a.b', 3],
  ['(?:ab){2}', 'ababab', 4],
  ['x{0}y', 'y', 1],
  ['équipe', 'Une ÉQUIPE', 10],
])('%s in %j ends at %i', (pattern, text, end) => expect(patternEnd(pattern, text)).toBe(end));

test.each([
  ['tea', 'coffee'],
  ['\\btea', 'steam'],
  ['a.b', 'a\nb'],
  ['^b', 'ab'],
  ['a{3}', 'aa'],
])('%s is not in %j', (pattern, text) => expect(patternEnd(pattern, text)).toBeNull());

test.each([
  ['(a', 'not closed'],
  ['a)', 'has no'],
  ['[a', 'not closed'],
  ['*a', 'Nothing stands before'],
  ['a**', 'Nothing stands before'],
  ['(?=a)', 'Look-around'],
  ['(a)\\1', 'References back'],
  ['a{200}', 'too many'],
  ['a{3,2}', 'counts down'],
  ['(((a{90}){90}){90})', 'too large'],
  ['a*', 'empty text'],
  ['\\q', 'not known'],
  ['a\\', 'stands at the end'],
])('%s is refused: %s', (pattern, says) => {
  expect(patternError(pattern)).toContain(says);
  expect(patternEnd(pattern, 'aaa')).toBeNull();
});

describe('patterns that hang JavaScript’s own matcher', () => {
  test.each(['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*b', 'a*a*a*a*a*b', '([a-z]+)*\\d'])('%s', pattern => {
    const started = process.cpuUsage();
    expect(patternEnd(pattern, 'a'.repeat(50_000))).toBeNull();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

test('finds what JavaScript’s own matcher finds', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\d', '\\w', '(a|b)', '(?:ab|c)', '\\b');
  const times = fc.constantFrom('', '?', '*', '+', '{2}', '{1,2}');
  const pattern = fc.array(
    fc.tuple(atom, times).map(([one, more]) => (one === '\\b' ? one : one + more)),
    { minLength: 1, maxLength: 5 },
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '\n', '-'), maxLength: 20 });
  fc.assert(
    fc.property(pattern, text, (parts, source) => {
      const made = parts.join('');
      fc.pre(patternError(made) === null);
      expect(patternEnd(made, source) !== null, made).toBe(new RegExp(made, 'im').test(source));
    }),
    { numRuns: 1000 },
  );
});
