import { describe, expect, test } from 'vitest';
import { contextFor } from '../header/testing.ts';
import { findSignals } from './signals.ts';

const read = (line: string, lang = 'en') =>
  findSignals(contextFor(['# Pump Fitter', line, '## Requirements', '- Two years at a bench'], { lang }))
    .signals;

describe('findSignals', () => {
  test.each([
    ['Our client is a maker of pumps.', 'agency'],
    ['On behalf of our client we seek a fitter.', 'agency'],
    ['For one of our international clients we seek a fitter.', 'agency'],
    ['We are a staffing agency.', 'agency'],
    ['Confidential company in the north.', 'undisclosed employer'],
    ['A stealth startup seeks a fitter.', 'undisclosed employer'],
    ['This is an unpaid internship.', 'unpaid'],
    ['Pay is commission-only.', 'unpaid'],
    ['This is an evergreen posting.', 'evergreen'],
  ])('%s is %s', (line, kind) => {
    const [signal] = read(line);
    expect(signal?.kind).toBe(kind);
    expect(line).toContain(signal?.quote ?? '-');
  });

  test.each([
    'Our clients love us.',
    'You visit clients.',
    'Keep data confidential.',
    'Paid leave.',
    'A startup of ten.',
    'You deal with our client base.',
    'Evergreen trees stand around.',
  ])('nothing in: %s', line => expect(read(line)).toEqual([]));
});
