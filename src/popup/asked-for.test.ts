import { expect, test } from 'vitest';
import { askedFor } from './asked-for.ts';

test.each([
  ['', { tabId: null, fact: null }],
  ['?tab=12', { tabId: 12, fact: null }],
  ['?tab=12&fact=/pay/0', { tabId: 12, fact: '/pay/0' }],
  ['?tab=12&fact=%2Fpay%2F0', { tabId: 12, fact: '/pay/0' }],
  ['?tab=-1', { tabId: null, fact: null }],
  ['?tab=one', { tabId: null, fact: null }],
])('%j', (search, asked) => expect(askedFor(search)).toEqual(asked));
