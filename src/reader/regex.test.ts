import { expect, test } from 'vitest';
import { regex } from './regex.ts';

const sample = 'aZäÖßĐđŁłŽžŸÿπΠдДїҐґא ب ก ひ ヶ 漢 한 1² .-_[]'.split('');

test.each(['L', 'Lu', 'Ll', 'N', 'M'])('\\p{%s} says the same of the letters that postings use', name => {
  const whole = new RegExp(`^\\p{${name}}$`, 'u');
  const short = regex(`^\\p{${name}}$`);
  expect(sample.filter(sign => short.test(sign))).toEqual(sample.filter(sign => whole.test(sign)));
});

test('in and out of brackets, negated and escaped', () => {
  expect('Łódź-7!'.replace(regex('[^\\p{L}\\p{N}]+', 'gu'), '')).toBe('Łódź7');
  expect(regex('^\\[\\p{Lu}\\]$').test('[Ž]')).toBe(true);
  expect(regex('^[\\P{L}]{0,2}\\p{L}+$').test('* abc')).toBe(true);
});

test('every capital of Latin Extended-A is one', () => {
  const upper = regex('^\\p{Lu}$');
  for (let code = 0x100; code < 0x180; code++) {
    const sign = String.fromCharCode(code);
    expect([sign, upper.test(sign)]).toEqual([sign, /^\p{Lu}$/u.test(sign)]);
  }
});
