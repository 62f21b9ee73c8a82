import type { Reading, Workplace } from '../../posting/reading.ts';
import { showWorkplace } from '../../posting/show.ts';
import { capital, judged, listed, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';

const orWords = (all: readonly Workplace[]): string =>
  listed(
    all.map(one => showWorkplace(one).toLowerCase()),
    'or',
  );

/** "Remote or hybrid, at most 2 days a week in the office" */
export const workplaceWords = (all: readonly Workplace[], officeDays: number | null): string =>
  `${capital(orWords(all))}${all.includes('hybrid') && officeDays !== null ? `, at most ${days(officeDays)} a week in the office` : ''}`;

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** The place of work; days in the office alone tell it too: five are on site, fewer hybrid. */
export function workplaceOf({ workplace, conditions }: Reading): Workplace | null {
  if (workplace !== null) return workplace;
  const { officeDaysPerWeek: office } = conditions;
  return typeof office !== 'number' || office <= 0 ? null : office >= 5 ? 'onsite' : 'hybrid';
}

/**
 * Is the place of work one that suits? Hybrid work with more days in the office than suit is not; where the page
 * does not say how many, it is partly.
 */
export function judgeWorkplace(
  reading: Reading,
  suits: readonly Workplace[],
  officeDays: number | null,
): Judgement {
  const workplace = workplaceOf(reading);
  if (!workplace) return notStated('The posting does not say where the work is done.');
  const fact = reading.workplace === null ? '/conditions/officeDaysPerWeek' : '/workplace';
  const asked = reading.conditions.officeDaysPerWeek;
  const office = () => (typeof asked === 'number' ? `, ${days(asked)} a week in the office` : '');
  const say = () => `${showWorkplace(workplace)}${office()}`;
  if (!suits.includes(workplace))
    return judged(reading, fact, 'not met', () => `${say()}: not ${orWords(suits)}.`);
  if (workplace !== 'hybrid' || officeDays === null || suits.includes('onsite'))
    return judged(reading, fact, 'met', () => `${say()}.`);
  if (typeof asked !== 'number')
    return judged(reading, fact, 'partly', () => `${say()}; it is not said how many days are in the office.`);
  return asked <= officeDays
    ? judged(reading, fact, 'met', () => `${say()}; you would come for ${officeDays}.`)
    : judged(reading, fact, 'not met', () => `${say()}; you would come for at most ${officeDays}.`);
}
