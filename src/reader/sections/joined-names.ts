import { any, bare, cased } from '../../posting/vocabulary.data.ts';

/** Names of no skill that are written so too. */
const OTHERS = 'LinkedIn YouTube TikTok FinTech HealthTech EdTech';

let names: ReadonlySet<string> | null = null;

/** Words with a capital in their midst, from what is known by name. */
function known(): ReadonlySet<string> {
  names ??= new Set(
    [...any, ...cased, ...bare, OTHERS]
      .flatMap(line => line.split(/[|= ]/u))
      .filter(word => /\p{Ll}\p{Lu}/u.test(word)),
  );
  return names;
}

/** "People" and "Soft" are one name: no line ended between them. */
export function isJoined(before: string, after: string): boolean {
  const head = /\p{Lu}?[\p{Ll}\d]+$/u.exec(before)?.[0];
  if (head === undefined) return false;
  const tails = [/^\p{Lu}\p{Ll}*/u, /^\p{Lu}+(?!\p{Ll})/u].flatMap(form => form.exec(after)?.[0] ?? []);
  return tails.some(tail => known().has(head + tail));
}
