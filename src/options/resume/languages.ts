import { languageNames } from './language-names.ts';
import type { Line } from './lines.ts';
import { levelIn, wholeWord } from './levels.ts';
import type { Proposal } from './proposals.ts';
import { LANGUAGE_WORDS } from './words.data.ts';

const levels = LANGUAGE_WORDS.map(([level, words]) => [level, wholeWord(words)] as const);

/** Languages count under their heading, or where the line says how well: "German" alone may be a client. */
export function languagesOf(lines: readonly Line[]): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const line of lines) {
    const all = languagesIn(line);
    // "Fluent in German and Japanese": the words before them speak of all.
    const lead = all.some(({ behind }) => levelIn(levels, behind) !== null)
      ? ''
      : line.low.slice(0, all[0]?.start ?? 0);
    for (const { name, behind } of all) {
      const level = levelIn(levels, behind) ?? levelIn(levels, lead);
      if (level === null && line.part !== 'languages') continue;
      const old = found.get(name);
      if (old && level === null) continue;
      found.set(name, { offer: { kind: 'language', language: { name, level } }, line: line.text });
    }
  }
  return [...found.values()];
}

/** Every language that a line names, with the words up to the next one. */
function languagesIn({
  low,
}: Line): { readonly name: string; readonly start: number; readonly behind: string }[] {
  const names = languageNames();
  const hits = [...low.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const name = names.get(word);
    return name === undefined ? [] : [{ name, start: index, end: index + word.length }];
  });
  return hits.map(({ name, start, end }, at) => ({
    name,
    start,
    behind: low.slice(end, hits[at + 1]?.start ?? end + 60),
  }));
}
