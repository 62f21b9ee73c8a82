import { describe, expect, test } from 'vitest';
import { pageOf } from '../testing.ts';
import { readStructured } from './structured.ts';

const payIn = (salary: unknown, more: Readonly<Record<string, unknown>> = {}) => {
  const job = { '@type': 'JobPosting', title: 'Fitter', description: 'Fits.', baseSalary: salary, ...more };
  const [pay] = readStructured(pageOf('# Fitter', { markup: { jsonLd: [JSON.stringify(job)] } }))?.pay ?? [];
  return pay ? [pay.min, pay.max, pay.currency, pay.unit] : null;
};

describe('pay in the page’s data', () => {
  test.each([
    ['words with a sign and a unit', '£30k – £35k per annum', [30000, 35000, 'GBP', 'YEAR']],
    ['words with points between thousands', '42.000 - 48.000 EUR', [42000, 48000, 'EUR', null]],
    ['two bare figures', '30000-35000', [30000, 35000, null, null]],
    ['a blank between thousands', '3 270,19 dalasi', [3270.19, 3270.19, null, null]],
    ['a Finnish amount', '3 270,19 euroa kuukaudessa', [3270.19, 3270.19, 'EUR', null]],
    ['a bare figure', '30000', [30000, 30000, null, null]],
    ['a figure with cents', '55,000.00', [55000, 55000, null, null]],
    [
      'a range as the value’s text',
      { currency: 'EUR', value: { value: '3000 - 3500', unitText: 'MONTH' } },
      [3000, 3500, 'EUR', 'MONTH'],
    ],
    [
      'a code for the unit',
      { currency: 'EUR', value: { minValue: 18, maxValue: 21, unitCode: 'HUR' } },
      [18, 21, 'EUR', 'HOUR'],
    ],
    [
      'a unit in capitals with a low line',
      { currency: 'USD', value: { value: 22, unitText: 'PER_HOUR' } },
      [22, 22, 'USD', 'HOUR'],
    ],
    [
      'a unit in Spanish',
      { currency: 'EUR', value: { value: 30000, unitText: 'Año' } },
      [30000, 30000, 'EUR', 'YEAR'],
    ],
    [
      'a unit on the outer object',
      { currency: 'USD', unitText: 'WEEK', value: { value: 900 } },
      [900, 900, 'USD', 'WEEK'],
    ],
    ['nothing but zeros', { currency: 'USD', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }, null],
    ['words without a figure', 'Competitive', null],
  ])('%s', (_, salary, pay) => expect(payIn(salary)).toEqual(pay));

  test('a currency beside it counts before the sign within', () =>
    expect(payIn('$50,000 - $60,000', { salaryCurrency: 'CAD' })).toEqual([50000, 60000, 'CAD', null]));
});
