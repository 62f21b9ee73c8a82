import { expect, test } from 'vitest';
import { failureWords } from './failure.ts';

test.each([
  [
    { status: 500, name: 'indexed_db_went_bad', reason: 'QuotaExceededError', message: 'unknown' },
    /disk is full/,
  ],
  [
    new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'),
    /disk is full/,
  ],
  [
    { status: 500, name: 'indexed_db_went_bad', reason: 'AbortError', message: 'unknown' },
    /could not open its database/,
  ],
  [new Error('This posting is not in the list any more.'), /^This posting is not in the list any more\.$/],
  ['odd', /The database failed: odd/],
])('%s', (error, said) => expect(failureWords(error)).toMatch(said));
