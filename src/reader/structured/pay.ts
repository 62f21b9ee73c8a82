import type { Pay, Unit } from '../../posting/reading.ts';
import { payIn } from '../facts/pay/pay-in.ts';
import type { Sure } from '../facts/pay/pay-in.ts';
import { unitNamed } from '../facts/pay/units.ts';
import { nodes, text, type Node } from './node.ts';

/** UN/CEFACT codes, which schema.org's unitCode takes. */
const UNIT_CODES: Readonly<Record<string, Unit>> = {
  HUR: 'HOUR',
  DAY: 'DAY',
  WEE: 'WEEK',
  MON: 'MONTH',
  ANN: 'YEAR',
};

/** `baseSalary` in its many forms: a range, one value, a plain number or text; the unit within or on the outer object. */
export function payOf(node: Node): Pay[] {
  const outer = nodes(node, 'basesalary', 'estimatedsalary').filter(one =>
    node.get('basesalary')?.includes(one),
  );
  const found = outer.flatMap(salary => {
    const inner = nodes(salary, 'value')[0] ?? salary;
    const single = spoken(text(inner, 'value', 'price') ?? text(salary, 'value', 'price'));
    const min =
      amount(text(inner, 'minvalue', 'minprice')) ??
      amount(text(salary, 'minvalue', 'minprice')) ??
      single.min;
    const max =
      amount(text(inner, 'maxvalue', 'maxprice')) ??
      amount(text(salary, 'maxvalue', 'maxprice')) ??
      single.max;
    const currency = code(
      text(salary, 'currency', 'pricecurrency') ?? text(inner, 'currency') ?? text(node, 'salarycurrency'),
    );
    const unit = unitOf(text(inner, 'unittext', 'unitcode') ?? text(salary, 'unittext', 'unitcode'));
    return range(min, max, currency ?? single.currency, unit ?? single.unit);
  });
  if (found.length || outer.length) return found;
  const { min, max, currency, unit } = spoken(text(node, 'basesalary', 'salary'));
  return range(
    min,
    max,
    code(text(node, 'salarycurrency')) ?? currency,
    unitOf(text(node, 'salaryunit', 'unittext')) ?? unit,
  );
}

interface Spoken {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: Unit | null;
}

/** A blank parts thousands, too: "3 270,19". */
const FIGURE = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d[\d.,]*/g;

/** A figure, or pay in words: "£30k – £35k per annum". The key that it stands under is its label. */
function spoken(value: string | null): Spoken {
  const isNumber = /^\s*[\d.,]+\s*$/.test(value ?? '');
  const [offer] = isNumber ? [] : payIn(value ?? '', { label: 'salary' });
  if (offer) {
    const { min, max, currency, unit } = offer;
    const said = <T>({ is, how }: Sure<T>): T | null => (how === 'stated' ? is : null);
    return { min, max, currency: said(currency), unit: said(unit) };
  }
  const figures = (value?.match(FIGURE) ?? []).map(amount).filter(one => one !== null);
  return { min: figures[0] ?? null, max: figures[1] ?? figures[0] ?? null, currency: null, unit: null };
}

/** 0 stands for "not given" on many boards; a range upside down is turned. */
function range(low: number | null, high: number | null, currency: string | null, unit: Unit | null): Pay[] {
  const min = low || null;
  const max = high || null;
  if (min === null && max === null) return [];
  const turned = min !== null && max !== null && min > max;
  return [{ min: turned ? max : min, max: turned ? min : max, currency, unit, kind: 'base', quote: '' }];
}

/** "55000", "55,000.00", "55.000": separators by what follows them. */
function amount(value: string | null): number | null {
  if (!value) return null;
  const digits = value.replace(/[^\d.,]/g, '');
  const plain = /[.,]\d{1,2}$/.test(digits)
    ? `${digits.slice(0, digits.search(/[.,]\d{1,2}$/)).replace(/[.,]/g, '')}.${/\d{1,2}$/.exec(digits)?.[0] ?? ''}`
    : digits.replace(/[.,]/g, '');
  const number = Number(/^\d+\.\d{3,}$/.test(value) && Number(value) % 1 !== 0 ? value : plain);
  return digits && Number.isFinite(number) ? number : null;
}

const code = (value: string | null): string | null => {
  const found = value?.toUpperCase().trim() ?? '';
  return /^[A-Z]{3}$/.test(found) ? found : ({ $: null, '€': 'EUR', '£': 'GBP' }[found] ?? null);
};

/** "HOUR", "per hour", "hourly", "MON", "Monat". */
function unitOf(value: string | null): Unit | null {
  const name = value?.trim().replaceAll('_', ' ') ?? '';
  return UNIT_CODES[name.toUpperCase()] ?? unitNamed(name) ?? unitNamed(`/${name}`);
}
