import type { Reading } from '../../../src/posting/reading.ts';
import type { Truth } from './make.ts';

/* The scorer's rules (../shared/score/score.mjs), for where it is not at hand. */

const words = (text: string | null): string[] =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];
const plain = (text: string | null): string => words(text).join(' ');

/** Share of words that two texts have in common, 0–1. */
function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count > 0) shared++;
    bag.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.max(0.005 * Math.abs(a), 0.005));

/** All that is wrong with a Reading, in words; none where every judged field is right. */
export function differences(reading: Reading, truth: Truth): string[] {
  const wrong: string[] = [];
  const judge = (field: string, right: boolean, got: unknown): void => {
    if (!right) wrong.push(`${field}: ${JSON.stringify(got)}`);
  };
  judge('kind', reading.kind === 'posting', reading.kind);
  judge('title', plain(reading.title) === plain(truth.title), reading.title);
  judge('company', plain(reading.company) === plain(truth.company), reading.company);
  judge('locations', fits(truth.locations, reading.locations), reading.locations);
  judge(
    'employmentType',
    String(reading.employmentType) === String(truth.employmentType),
    reading.employmentType,
  );
  judge('datePosted', reading.datePosted?.slice(0, 10) === truth.datePosted, reading.datePosted);
  judge('pay', samePay(truth, reading), reading.pay);
  judge(
    'experience',
    String(reading.experience.map(one => one.minYears)) === String(truth.years),
    reading.experience,
  );
  judge('education', reading.education?.degree === truth.degree, reading.education);
  for (const { text, level } of truth.requirements) {
    const got = reading.requirements.find(each => overlap(text, each.text) >= 0.5);
    judge(`requirement "${text}"`, got?.level === level, got ?? null);
  }
  const extra = reading.requirements.filter(
    got => !truth.requirements.some(each => overlap(each.text, got.text) >= 0.5),
  );
  judge('other requirements', extra.length === 0, extra);
  return wrong;
}

const fits = (wanted: readonly string[], got: readonly string[]): boolean =>
  wanted.length === got.length && wanted.every(place => got.some(each => overlap(place, each) >= 0.5));

const samePay = (truth: Truth, reading: Reading): boolean =>
  truth.pay.length === reading.pay.length &&
  truth.pay.every((want, i) => {
    const got = reading.pay[i];
    return (
      got !== undefined &&
      same(want.min, got.min) &&
      same(want.max, got.max) &&
      want.currency === got.currency &&
      want.unit === got.unit
    );
  });
