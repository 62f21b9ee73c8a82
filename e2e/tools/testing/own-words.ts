import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Count, ONE, ROOT, SKIPPED, type Step } from './step.ts';

const SHARED = join(ROOT, '..', 'shared');
/** So many words in a row are a sentence of somebody's, not a phrase of the language. */
const SEQUENCE = 5;

const Line = z.looseObject({ url: z.string() });
const Label = z.looseObject({ company: z.nullish(z.union([z.string(), z.array(z.nullable(z.string()))])) });
const Allowed = z.array(z.object({ words: z.array(z.string()), why: z.string().check(z.minLength(20)) }));

const read = (file: string): string => readFileSync(file, 'utf8');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** All of src, name and text. */
function sources(): (readonly [name: string, text: string])[] {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter(name => /\.\w+$/.test(name))
    .map(name => [name, read(join(ROOT, 'src', name))] as const);
}

/** Hosts of the labelled pages, without those that were made up for them. */
function hosts(): string[] {
  const lines = read(join(SHARED, 'corpus', 'index.jsonl'))
    .split('\n')
    .filter(Boolean);
  const all = lines.map(line => new URL(Line.parse(JSON.parse(line)).url).hostname.replace(/^www\./, ''));
  return [...new Set(all)].filter(host => !host.endsWith('.example'));
}

/** Company names that are nothing but names: two words and more, or one long word with a capital. */
function companies(): string[] {
  const dir = join(SHARED, 'corpus', 'labels');
  const all = readdirSync(dir).flatMap(name => {
    const { company } = Label.parse(JSON.parse(read(join(dir, name))));
    return Array.isArray(company) ? company : [company ?? null];
  });
  const names = all.filter(name => name !== null);
  return [...new Set(names)].filter(name => /\s/.test(name) || (name.length >= 5 && /\p{Lu}/u.test(name)));
}

/** Every run of five words of the seed posting. */
function seedSequences(): Set<string> {
  return new Set(runsOf(read(join(SHARED, 'seed', 'posting.txt'))));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(SEQUENCE - 1).map((_, at) => words.slice(at, at + SEQUENCE).join(' '));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function found(): string[] {
  const allowed = Allowed.parse(JSON.parse(read(join(ROOT, 'e2e/own-words-allowed.json'))));
  const fine = new Set(allowed.flatMap(({ words }) => words));
  const names = [...hosts(), ...companies()].filter(name => !fine.has(name));
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  const sequences = seedSequences();
  return sources().flatMap(([file, text]) => {
    const hits = [
      ...[...text.matchAll(anyName)].map(([hit]) => hit),
      ...runsOf(text).filter(run => sequences.has(run)),
    ];
    return [...new Set(hits)].filter(hit => !fine.has(hit)).map(hit => `src/${file}: ${hit}`);
  });
}

/** The reader is fitted to kinds of pages: nothing under src knows the pages that it is measured on. */
export const ownWords: Step = {
  name: 'own words: nothing of ../shared under src',
  run: async (): Promise<Count> => {
    if (!existsSync(join(SHARED, 'corpus')) || !existsSync(join(SHARED, 'seed'))) {
      console.log('skipped: ../shared is not here');
      return SKIPPED;
    }
    const lines = found();
    if (lines.length > 0) {
      throw new Error(
        ['words of ../shared under src (see e2e/own-words-allowed.json):', ...lines].join('\n'),
      );
    }
    return ONE;
  },
};
