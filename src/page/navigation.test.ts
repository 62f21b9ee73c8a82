import { expect, test } from 'vitest';
import { pageOf } from './navigation.ts';

test.each([
  ['https://a.test/jobs/1', 'https://a.test/jobs/1'],
  ['https://a.test/jobs/1#benefits', 'https://a.test/jobs/1'],
  ['https://a.test/#/jobs/1', 'https://a.test/#/jobs/1'],
  ['https://a.test/#!jobs/1', 'https://a.test/#!jobs/1'],
  ['https://a.test/?id=2#top', 'https://a.test/?id=2'],
])('%s', (url, page) => expect(pageOf(url)).toBe(page));
