import { again } from './bench/again.ts';
import { fit } from './bench/fit.ts';

/*
 * npm run bench [-- WORD]: how long the work takes that people wait for. Each bench says what it measured and what it
 * may take; the exit code is 1 where one took longer.
 */

/** What was measured, in milliseconds, and the most that it may be. */
export interface Measured {
  readonly what: string;
  readonly took: number;
  readonly most: number;
}
export type Bench = () => readonly Measured[] | Promise<readonly Measured[]>;

const BENCHES: Readonly<Record<string, Bench>> = { again, fit };

const word = process.argv[2] ?? '';
for (const [name, bench] of Object.entries(BENCHES).filter(([each]) => each.includes(word))) {
  for (const { what, took, most } of await bench()) {
    const well = took <= most;
    if (!well) process.exitCode = 1;
    console.log(`${well ? 'ok  ' : 'SLOW'} ${name}: ${what}: ${took.toFixed(2)} ms, at most ${most}`);
  }
}
