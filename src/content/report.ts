import { alive } from './lifetime.ts';

const said = new Set<string>();

/** Says it once, names the part, and stays quiet when the extension has gone. Never throws into the page. */
export function report(part: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (!alive() || said.has(`${part}${message}`)) return;
  said.add(`${part}${message}`);
  console.warn(`[Fineprint] ${part}: ${message}`);
}
