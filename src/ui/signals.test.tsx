// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { emptyReading, type Signal } from '../posting/reading.ts';
import { Signals } from './signals.tsx';

const shown = (signals: readonly Signal[]): string[] => {
  const root = document.createElement('div');
  render(
    <Signals reading={{ ...emptyReading('https://mill.example/', 'posting'), signals: [...signals] }} />,
    root,
  );
  return [...root.querySelectorAll('li')].map(each => each.textContent ?? '');
};

test.each<[string, Signal[], string[]]>([
  ['nothing to notice', [], []],
  [
    'a signal with its words',
    [{ kind: 'agency', quote: 'our client, a mill' }],
    ['An agency writes, not the employerour client, a mill'],
  ],
  [
    'a signal that is known from markup alone',
    [{ kind: 'wide pay range', quote: null }],
    ['The top of the pay is more than twice its bottom'],
  ],
  ['what the section on pay says already', [{ kind: 'no pay stated', quote: null }], []],
  [
    'words on pay that give no figure',
    [{ kind: 'no pay stated', quote: 'competitive salary' }],
    ['Speaks of pay without a figurecompetitive salary'],
  ],
  [
    'when it was posted, where no day is known',
    [{ kind: 'posted', quote: 'posted 3 weeks ago' }],
    ['Says when it was postedposted 3 weeks ago'],
  ],
  ['a kind that this version does not know', [{ kind: 'toString', quote: 'x' }], []],
])('%s', (_, signals, expected) => expect(shown(signals)).toEqual(expected));

test('the day it was posted is told once', () => {
  const root = document.createElement('div');
  const signals: Signal[] = [{ kind: 'posted', quote: 'posted 3 weeks ago' }];
  const reading = { ...emptyReading('https://mill.example/', 'posting'), datePosted: '2026-11-07', signals };
  render(<Signals reading={reading} />, root);
  expect(root.textContent).toBe('');
});
