import { look } from '../../../../src/content/gate/looks.ts';
import { hints } from '../../../../src/reader/detect/hint.ts';

/* The gate's look, the least that one could do instead, and a count of what the look reads. */

const WORDS =
  /\b(?:salary|apply|career|vacancy|position|benefits|hiring|recruiter|responsibilities|qualifications)\b/i;

/** The look, and what the worker is sent where the page may be a posting. */
async function once(): Promise<number> {
  const now = await look(new AbortController().signal);
  return now !== null && hints(now) ? JSON.stringify(now).length : 0;
}

/** Reads every text node once and runs one regular expression of ten words over it. */
function bare(): number {
  let found = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (WORDS.test((node as Text).data)) found++; // the walker shows text nodes alone
  return found;
}

/** Looks while every read of a text node's words is counted. */
async function counted(): Promise<{ most: number; characters: number }> {
  const reads = new Map<unknown, number>();
  let characters = 0;
  for (const [owner, name] of [
    [CharacterData.prototype, 'data'],
    [Node.prototype, 'nodeValue'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.get) throw new Error(`${name} cannot be watched`);
    const { get } = own;
    Object.defineProperty(owner, name, {
      ...own,
      get(this: Node): unknown {
        const value: unknown = Reflect.apply(get, this, []);
        if (this.nodeType === 3) reads.set(this, (reads.get(this) ?? 0) + 1);
        if (this.nodeType === 3) characters += String(value).length;
        return value;
      },
    });
  }
  await once();
  return { most: Math.max(0, ...reads.values()), characters };
}

Object.assign(globalThis, { look: once, bare, counted: async () => JSON.stringify(await counted()) });
