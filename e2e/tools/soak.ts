import { restless } from './bench/restless.ts';

/*
 * npm run soak [-- MINUTES]: half an hour on a posting that changes 50 times a second. What grows with time shows here,
 * a line a minute. The exit code is 1 where our scripts take more than 0.5 % of it or leave more than 1 MB.
 */

const MOST = { busy: 0.005, grown: 1e6 };
const minutes = Number(process.argv[2] ?? 30);
let minute = 0;
await restless(60, minutes, ({ busy, grown }) => {
  minute++;
  const well = busy <= MOST.busy && grown <= MOST.grown;
  if (!well) process.exitCode = 1;
  console.log(
    `${well ? 'ok  ' : 'OVER'} minute ${minute}: ${(100 * busy).toFixed(2)} % of the time, heap ${(grown / 1e6).toFixed(2)} MB more`,
  );
});
