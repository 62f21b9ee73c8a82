import { checklist } from '../../../src/fit/judge.ts';
import type { Profile } from '../../../src/fit/profile.ts';
import { full, posting, usual } from './made-up.ts';
import { type Bench, median } from './measured.ts';

const JUDGED = 5000;
const BATCH = 50;

/** Time of the processor, which other programs do not lengthen: batch by batch, in milliseconds. */
const batches = (profile: Profile): number[] =>
  Array.from({ length: JUDGED / BATCH }, (_, batch) => {
    const postings = Array.from({ length: BATCH }, (_one, i) => posting(batch * BATCH + i));
    const start = process.cpuUsage();
    for (const { reading, description } of postings) checklist(profile, reading, description, '2026-11-22');
    return process.cpuUsage(start).user / 1000;
  });

/** Judging one posting. */
export const fit: Bench = () => {
  return [
    { what: 'one posting, 200 skills, at the median', took: median(batches(usual)) / BATCH, most: 2 },
    { what: 'the same with every criterion set', took: median(batches(full)) / BATCH, most: 2 },
  ];
};
