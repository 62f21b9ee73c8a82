import type { Unit } from '../posting/reading.ts';

export const UNIT_OPTIONS: readonly (readonly [Unit, string])[] = [
  ['YEAR', 'a year'],
  ['MONTH', 'a month'],
  ['WEEK', 'a week'],
  ['DAY', 'a day'],
  ['HOUR', 'an hour'],
  ['PROJECT', 'a project'],
];
