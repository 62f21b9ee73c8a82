import { expect, test } from 'vitest';
import { isNameLike, maskAll, plainAddress } from './mask.ts';

test.each([
  ['https://a.test/jobs/weaver', 'https://a.test/jobs/weaver'],
  ['https://a.test/jobs/weaver?jobId=4711&u=jane#apply', 'https://a.test/jobs/weaver'],
  ['https://a.test:8080/x', 'https://a.test:8080/x'],
  ['/jobs/', 'https://base.test/jobs/'],
  ['//b.test/x', 'https://b.test/x'],
  ['https://a.test/jobs/weaver-in-leeds-4711', 'https://a.test/jobs/0'],
  ['https://a.test/jane%40mail.test/x', 'https://a.test/0/x'],
  ['https://a.test/;jsessionid=A/x', 'https://a.test/0/x'],
  ['https://a.test/QWxhZGRpbjpvcGVuIHNlc2FtZQ', 'https://a.test/0'],
  ['mailto:jane@a.test', null],
  ['javascript:alert(1)', null],
  ['blob:https://a.test/1', null],
])('%s → %s', (address, plain) => {
  expect(plainAddress(address, 'https://base.test/a/b')).toBe(plain);
});

test.each([
  ['Jane Doe', true],
  ['Ana María de la Cruz', false],
  ['Zoë O’Hara-Smith', true],
  ['Settings', false],
  ['sign out', false],
  ['Weaver at Hallbeck, Leeds', false],
])('“%s” is written as a name: %s', (words, is) => expect(isNameLike(words)).toBe(is));

test('every text of a Reading is masked, figures and keys are not', () => {
  const reading = {
    title: 'Weaver',
    pay: [{ min: 9, quote: 'ask j@a.test' }],
    by: null,
    at: ['Jane Doe says'],
  };
  expect(maskAll(reading, new Set(['Jane Doe']))).toEqual({
    title: 'Weaver',
    pay: [{ min: 9, quote: 'ask [e-mail]' }],
    by: null,
    at: ['[name] says'],
  });
});
