import { words } from './shape.ts';

const seen = new Set<string>();

/**
 * Says once what went wrong and in which part, for a developer's console. Silent when the extension was updated or
 * removed under an open page: nobody can mend that. Never throws.
 */
export function report(part: string, error: unknown): void {
  const said = words(error);
  const key = `${part}: ${said}`;
  if (/Extension context invalidated/i.test(said) || seen.has(key)) return;
  seen.add(key);
  console.warn(`[fineprint] ${key}`, error instanceof Error ? (error.stack ?? '') : '');
}
