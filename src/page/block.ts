import type { Block, BlockKind, Run } from '../reader/source.ts';
import { unfold } from './fold.ts';

/** A text node's share of a block. */
export interface Piece {
  readonly node: Text;
  /** Where in the node the share begins: 0 unless preformatted text was cut into lines. */
  readonly from: number;
  readonly raw: string;
  /** Offset of its first shown character in the block's text. */
  readonly at: number;
  /** A blank at its very start shows. */
  readonly open: boolean;
}

/** A block being read: inline text collects here until a boundary closes it. */
export class OpenBlock {
  readonly pieces: Piece[] = [];
  readonly runs: Run[] = [];
  text = '';
  linked = 0;
  bold = 0;

  /** Takes a text node's words in; blanks fold over node boundaries as they do on the screen. */
  add(node: Text, from: number, raw: string, inLink: boolean, inBold: boolean): void {
    const open = this.text !== '' && !this.text.endsWith(' ');
    let shown = raw.replace(/\s+/g, ' ');
    if (!open && shown.startsWith(' ')) shown = shown.slice(1);
    if (shown === '') return;
    this.pieces.push({ node, from, raw, at: this.text.length, open });
    this.text += shown;
    if (inLink) this.linked += shown.length;
    if (inBold) this.bold += shown.trim().length;
  }

  /** The finished block, null where it holds no words. */
  close(
    shape: Omit<Block, 'text' | 'linked' | 'emphasis' | 'runs' | 'kind'> & { kind: BlockKind },
  ): Block | null {
    const text = this.text.trimEnd();
    if (text === '') return null;
    const runs = this.runs
      .map(run => ({ ...run, end: Math.min(run.end, text.length) }))
      .filter(run => run.end > run.start);
    return {
      ...shape,
      text,
      runs,
      linked: Math.min(1, this.linked / text.length),
      emphasis: this.bold >= text.replace(/\s/g, '').length * 0.95,
    };
  }
}

/** Offset into a block's text → a place in the DOM. `end` places stand behind the last character. */
export function placeOf(
  pieces: readonly Piece[],
  offset: number,
  end: boolean,
): { node: Text; offset: number } | null {
  const wanted = end ? offset - 1 : offset;
  const piece = pieces.findLast(one => one.at <= wanted);
  if (!piece) return null;
  const raw = unfold(piece.raw, wanted - piece.at, piece.open);
  return { node: piece.node, offset: piece.from + Math.min(raw + (end ? 1 : 0), piece.raw.length) };
}
