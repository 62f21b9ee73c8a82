import { parseArgs } from 'node:util';
import { again } from './bench/again.ts';
import { fit } from './bench/fit.ts';
import { growth } from './bench/growth.ts';
import { look } from './bench/look.ts';
import { type Bench, isWell } from './bench/measured.ts';
import { mutations } from './bench/mutations.ts';
import { reading } from './bench/reading.ts';
import { sizes } from './bench/sizes.ts';
import { asLine, type Row, writeReadme } from './bench/table.ts';
import { visits } from './bench/visits.ts';
import { waiting } from './bench/waiting.ts';
import { ensureBuilt } from './fresh.ts';

/*
 * npm run bench [-- WORD] [--all] [--pages N] [--write]: what the extension costs the pages that it is on, and how long the work
 * takes that people wait for. In real Chromium, by a fresh build, on the pages beside the project, else on our own; --all opens all of
 * them. The exit code is 1 where a figure is over its limit. `--write` puts the table into README.md.
 */

const BENCHES: Readonly<Record<string, Bench>> = {
  reading,
  waiting,
  look,
  sizes,
  visits,
  growth,
  mutations,
  fit,
  again,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
});
ensureBuilt('chrome');
const [word = ''] = positionals;
const count = (usual: number): number => (values.all ? Infinity : Number(values.pages ?? usual));
const rows: Row[] = [];
for (const [name, bench] of Object.entries(BENCHES).filter(([each]) => each.includes(word))) {
  for (const measured of await bench({ count })) {
    if (!isWell(measured)) process.exitCode = 1;
    rows.push({ bench: name, measured });
    console.log(asLine(name, measured));
  }
}
if (values.write) await writeReadme(rows);
