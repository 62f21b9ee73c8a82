import type { Block, BlockKind, Container, Markup, PageText, Run } from './source.ts';

/*
 * Pages for tests, from a small notation: one line a block. "# " heading (more # for lower ones), "- " list item
 * ("-- " a nested one), "a | b" cells, "** " an all-bold paragraph, "> " preformatted; anything else a paragraph. A
 * bold run within a line stands between asterisks: "*Must have:* a forklift licence".
 */

export interface BlockNote {
  readonly kind?: BlockKind;
  readonly text: string;
  readonly depth?: number;
  readonly emphasis?: boolean;
  readonly linked?: number;
  readonly hidden?: boolean;
  readonly joined?: boolean;
  readonly runs?: readonly Run[];
  /** `tag` or `tag names`, outermost first: ["main", "section job-description"]. */
  readonly within?: readonly string[];
}

export type Note = string | BlockNote;

export type PageNote = Partial<Omit<PageText, 'blocks' | 'containers' | 'markup'>> & {
  readonly markup?: Partial<Markup>;
};

const NO_MARKUP: Markup = {
  jsonLd: [],
  microdata: [],
  rdfa: [],
  meta: {},
  state: [],
  times: [],
  canonical: null,
  logos: [],
};

/** Makes a page from lines; `extra` sets its address, title, language, markup and day. */
export function pageOf(lines: readonly Note[] | string, extra: PageNote = {}): PageText {
  const notes = typeof lines === 'string' ? lines.split('\n').filter(line => line.trim()) : lines;
  const containers: Container[] = [{ tag: 'body', parent: -1, names: '' }];
  const ids = new Map<string, number>();
  const blocks = notes.flatMap(blocksOfNote).map(note => blockOf(note, containerOf(note.within ?? [])));
  return {
    url: 'https://jobs.example/role/1',
    title: '',
    lang: 'en',
    today: '2026-01-15',
    ...extra,
    blocks,
    containers,
    markup: { ...NO_MARKUP, ...extra.markup },
  };

  function containerOf(path: readonly string[]): number {
    let parent = 0;
    let key = '';
    for (const step of path) {
      key += `>${step}`;
      const known = ids.get(key);
      if (known === undefined) {
        const [tag = 'div', ...names] = step.split(' ');
        containers.push({ tag, parent, names: names.join(' ') });
        ids.set(key, containers.length - 1);
      }
      parent = ids.get(key) ?? parent;
    }
    return parent;
  }
}

function blockOf(note: BlockNote, container: number): Block {
  return {
    kind: 'paragraph',
    depth: 0,
    emphasis: false,
    linked: 0,
    hidden: false,
    joined: false,
    runs: [],
    ...note,
    container,
  };
}

function blocksOfNote(note: Note): BlockNote[] {
  if (typeof note !== 'string') return [note];
  const line = note.trim();
  const heading = /^(#{1,6}) /.exec(line)?.[1];
  if (heading) return [{ kind: 'heading', depth: heading.length, ...inline(line.slice(heading.length + 1)) }];
  const bullet = /^(-{1,4}) /.exec(line)?.[1];
  if (bullet) return [{ kind: 'item', depth: bullet.length, ...inline(line.slice(bullet.length + 1)) }];
  if (line.startsWith('** ')) return [{ emphasis: true, text: line.slice(3) }];
  if (line.startsWith('> ')) return [{ kind: 'pre', text: line.slice(2) }];
  if (line.includes(' | ')) return line.split(' | ').map(text => ({ kind: 'cell', text: text.trim() }));
  return [inline(line)];
}

/** Text with its bold runs: "*Nice:* Rust" is "Nice: Rust" with a run over "Nice:". */
function inline(source: string): { text: string; runs: Run[] } {
  const runs: Run[] = [];
  let text = '';
  for (const [i, part] of source.split('*').entries()) {
    if (i % 2 === 1) runs.push({ start: text.length, end: text.length + part.length, tag: 'b', names: '' });
    text += part;
  }
  return { text, runs };
}
