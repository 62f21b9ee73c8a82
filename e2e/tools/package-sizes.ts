import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { marksCss } from '../../src/ui/marks.ts';

/** In kB (1,000 bytes). Raise a number in the commit that needs it, and say why there. */
export const LIMITS = { gate: 15, posting: 110, slim: 350, whole: 1000 } as const;
/** What a build may weigh until the package is as slim as it is to be: its background worker carries every language and town. */
export const CEILING: Sizes = { ...LIMITS, slim: 485 };
type Sizes = Readonly<Record<keyof typeof LIMITS, number>>;

const GATE = 'src/content/gate/main.js';
const READER = 'src/content/reader/main.js';
/** Loaded in the options page when a file is opened, and only then. */
const RESUME = /^assets\/resume\.worker-/;

const kilo = (bytes: number): number => bytes / 1000;

function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(dir, name)).isFile(),
  );
}

function zipped(dir: string, names: readonly string[]): number {
  const files: Zippable = {};
  for (const name of names) files[name] = readFileSync(join(dir, name));
  return kilo(zipSync(files, { level: 9 }).length);
}

/** What a built extension weighs in a page, and as a package. */
export function sizesOf(dist: string): Sizes {
  const names = filesIn(dist);
  const gzip = (name: string) => kilo(gzipSync(readFileSync(join(dist, name))).length);
  const gate = gzip(GATE);
  return {
    gate,
    posting: gate + gzip(READER) + kilo(gzipSync(marksCss).length),
    slim: zipped(
      dist,
      names.filter(name => !RESUME.test(name)),
    ),
    whole: zipped(dist, names),
  };
}

/** @throws Error that names what is too large */
export function checkSizes(dist: string, limits: Sizes): void {
  const sizes = sizesOf(dist);
  const over = (Object.keys(limits) as (keyof Sizes)[]) // the keys of its own literal
    .filter(name => sizes[name] > limits[name])
    .map(name => `${name}: ${sizes[name].toFixed(1)} kB, at most ${limits[name]}`);
  if (over.length > 0) throw new Error(`too large:\n${over.join('\n')}`);
}
