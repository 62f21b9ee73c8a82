import type { Pay, Unit } from '../../posting/reading.ts';
import { nodes, text, type Node } from './node.ts';

const UNIT_WORDS: readonly (readonly [Unit, RegExp])[] = [
  ['HOUR', /^(?:per |an? )?h(?:ou?r)?(?:s|ly)?$|stunde|heure/i],
  ['DAY', /^(?:per |a )?da(?:y|ily|ys)$|^tag/i],
  ['WEEK', /^(?:per |a )?week(?:ly|s)?$|woche/i],
  ['MONTH', /^(?:per |a )?month(?:ly|s)?$|monat|mois/i],
  ['YEAR', /^(?:per |a )?(?:year(?:ly|s)?|annual(?:ly)?|annum|p\.?a\.?)$|jahr|^an$/i],
];

/** `baseSalary` in its many forms: a range, one value, a plain number or text; the unit within or on the outer object. */
export function payOf(node: Node): Pay[] {
  const outer = nodes(node, 'basesalary', 'estimatedsalary').filter(one =>
    node.get('basesalary')?.includes(one),
  );
  const found = outer.flatMap(salary => {
    const inner = nodes(salary, 'value')[0] ?? salary;
    const single = amount(text(inner, 'value', 'price')) ?? amount(text(salary, 'value', 'price'));
    const min =
      amount(text(inner, 'minvalue', 'minprice')) ?? amount(text(salary, 'minvalue', 'minprice')) ?? single;
    const max =
      amount(text(inner, 'maxvalue', 'maxprice')) ?? amount(text(salary, 'maxvalue', 'maxprice')) ?? single;
    const currency = code(
      text(salary, 'currency', 'pricecurrency') ?? text(inner, 'currency') ?? text(node, 'salarycurrency'),
    );
    const unit = unitOf(text(inner, 'unittext', 'unitcode') ?? text(salary, 'unittext', 'unitcode'));
    return range(min, max, currency, unit);
  });
  if (found.length || outer.length) return found;
  const plain = text(node, 'basesalary', 'salary');
  const figures = (plain?.match(/\d[\d.,]*/g) ?? []).map(amount).filter(one => one !== null);
  const unit = unitOf(text(node, 'salaryunit', 'unittext'));
  return range(
    figures[0] ?? null,
    figures[1] ?? figures[0] ?? null,
    code(text(node, 'salarycurrency')),
    unit,
  );
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

const unitOf = (value: string | null): Unit | null =>
  value === null ? null : (UNIT_WORDS.find(([, word]) => word.test(value.trim()))?.[0] ?? null);
