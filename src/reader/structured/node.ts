import type { MarkupItem } from '../source.ts';

/** One thing of the structured data, whatever notation it came in: keys in lower case, values always a list. */
export type Node = ReadonlyMap<string, readonly Value[]>;
export type Value = string | number | boolean | Node;

const MOST_DEPTH = 12;
const MOST_NODES = 5000;

/** Every JobPosting in a JSON value, however deep. */
export function jobNodes(json: unknown): Node[] {
  const found: Node[] = [];
  let left = MOST_NODES;
  const walk = (value: unknown, depth: number): void => {
    if (depth > MOST_DEPTH || left-- < 0 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach(one => walk(one, depth + 1));
    if (isJob(value)) found.push(nodeOf(value, 0));
    else Object.values(value).forEach(one => walk(one, depth + 1));
  };
  walk(json, 0);
  return found;
}

const isJob = (value: object): boolean =>
  Object.entries(value).some(
    ([key, type]) =>
      /^@?type$/i.test(key) &&
      [type].flat().some(one => typeof one === 'string' && /(?:^|[/:])JobPosting$/i.test(one)),
  );

function nodeOf(value: object, depth: number): Node {
  return new Map(
    Object.entries(value).map(([key, inner]) => [
      key.toLowerCase(),
      [inner].flat(2).flatMap(one => valueOf(one, depth + 1)),
    ]),
  );
}

function valueOf(value: unknown, depth: number): Value[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value];
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return [];
  return [nodeOf(value, depth)];
}

/** A microdata or RDFa item in the same form. */
export function itemNode(item: MarkupItem, depth = 0): Node {
  const entries = Object.entries(item.props).map(([key, values]): [string, Value[]] => [
    key.toLowerCase().replace(/^.*[/:#]/, ''),
    values.flatMap((one): Value[] =>
      typeof one === 'string' ? [one] : depth < MOST_DEPTH ? [itemNode(one, depth + 1)] : [],
    ),
  ]);
  return new Map([['@type', [item.type]], ...entries]);
}

export const isJobItem = (item: MarkupItem): boolean => /(?:^|[/:#])JobPosting$/i.test(item.type.trim());

/** First value under any of the keys, as text; numbers and booleans too. */
export function text(node: Node, ...keys: string[]): string | null {
  for (const key of keys)
    for (const value of node.get(key) ?? []) {
      if (value instanceof Map) continue;
      const found = String(value).trim();
      if (found && !/^(?:null|undefined|n\/?a|none|-)$/i.test(found)) return found;
    }
  return null;
}

export const nodes = (node: Node, ...keys: string[]): Node[] =>
  keys.flatMap(key => (node.get(key) ?? []).filter(value => value instanceof Map));
