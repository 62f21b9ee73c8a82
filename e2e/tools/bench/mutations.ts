import type { Bench, Measured } from './measured.ts';
import { restless } from './restless.ts';

const SECONDS = 60;

/** A posting that changes 50 times a second for a minute. `npm run soak` does it for half an hour. */
export const mutations: Bench = async () => {
  const rows: Measured[] = [];
  await restless(SECONDS, 1, ({ busy, grown }) => {
    const of = `50 changes a second, ${SECONDS} s`;
    rows.push(
      { what: 'time in our scripts', took: 100 * busy, most: 0.5, unit: '%', of },
      { what: 'heap after collection, more than before', took: grown / 1e6, most: 1, unit: 'MB', of },
    );
  });
  return rows;
};
