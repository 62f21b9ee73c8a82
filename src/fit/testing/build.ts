import { emptyReading } from '../../posting/reading.ts';
import type { Pay, Reading } from '../../posting/reading.ts';
import type { Verdict } from '../../posting/verdict.ts';
import type { Outcome, Row } from '../checklist.ts';
import { checklist, outcomes } from '../judge.ts';
import { EMPTY_PROFILE } from '../profile.ts';
import type { Language, Money, MySkill, Place, Profile } from '../profile.ts';

/* Short words for the tables of profiles and Readings. */

/** Profile, Reading and text → the verdict of one row. `says`: words of its reason. */
export interface Case {
  readonly of: string;
  readonly me: Partial<Profile>;
  readonly reading?: Partial<Reading>;
  readonly text?: string;
  readonly row: string;
  readonly verdict: Verdict;
  readonly says?: string;
}

export const TODAY = '2026-11-22';
type Given = readonly [me: Partial<Profile>, reading?: Partial<Reading>, text?: string];
const whole = ([me, reading, text = '']: Given) =>
  [
    { ...EMPTY_PROFILE, ...me },
    { ...emptyReading('https://jobs.example/1', 'posting'), ...reading },
    text,
    TODAY,
  ] as const;
export const judge = (...given: Given): Row[] => checklist(...whole(given));

/** The outcomes as a saved list has them, and as they stand in the whole checklist: the two have to be one. */
export const bothWays = (...given: Given): readonly [readonly Outcome[], readonly Outcome[]] => {
  const plain = ({ part, criterion, label, weight, verdict, overruled }: Outcome): Outcome => ({
    part,
    criterion,
    label,
    weight,
    verdict,
    overruled,
  });
  return [outcomes(...whole(given)).map(plain), judge(...given).map(plain)];
};

export const skills = (...names: string[]): MySkill[] =>
  names.map(name => ({ name, level: null, years: null }));
export const money = (
  amount: number,
  unit: Money['unit'] = 'YEAR',
  share = 100,
  currency = 'EUR',
): Money => ({
  amount,
  currency,
  unit,
  share,
});
export const pays = (
  min: number | null,
  max: number | null,
  unit: Pay['unit'] = 'YEAR',
  currency: string | null = 'EUR',
  more: Partial<Pay> = {},
): Pay => ({ min, max, currency, unit, quote: 'pay words', ...more });
export const place = (name: string, ...near: string[]): Place => ({ name, commute: near.length > 0, near });
export const speaks = (name: string, level: Language['level'] = null): Language => ({ name, level });
export const must = (...names: string[]) => names.map(name => ({ name, level: 'required' as const }));
export const nice = (...names: string[]) => names.map(name => ({ name, level: 'preferred' as const }));
export const line = (text: string, level: 'required' | 'preferred' = 'required') => ({ text, level });
