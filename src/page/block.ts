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

/** What is not a single plain blank already. */
const BLANKS = /\s{2,}|[^\S ]/g;
/** The character at this place, counted from the end where it is below 0, is white space, or none. */
export const isBlank = (text: string, at: number): boolean => (text.at(at) ?? ' ').trim() === '';

/** A block being read: inline text collects here until a boundary closes it. */
export class OpenBlock {
  readonly pieces: Piece[] = [];
  readonly runs: Run[] = [];
  text = '';
  linked = 0;
  bold = 0;
  /** Its last character is no blank. Kept, since asking a growing string for its last character copies it. */
  #open = false;

  /** Takes a text node's words in; blanks fold over node boundaries as they do on the screen. */
  add(node: Text, from: number, raw: string, inLink: boolean, inBold: boolean): void {
    const words = raw.trim();
    if (words === '' && (!this.#open || raw === '')) return;
    const open = this.#open;
    const core = words === '' ? '' : words.replace(BLANKS, ' ');
    const before = open && raw.length > words.length && isBlank(raw, 0) ? ' ' : '';
    const after = words !== '' && isBlank(raw, raw.length - 1) ? ' ' : '';
    const shown = before + core + after;
    this.pieces.push({ node, from, raw, at: this.text.length, open });
    this.text += shown;
    this.#open = words !== '' && after === '';
    if (inLink) this.linked += shown.length;
    if (inBold) this.bold += core.length;
  }

  /** The finished block, null where it holds no words. */
  close(
    shape: Omit<Block, 'text' | 'linked' | 'emphasis' | 'runs' | 'kind'> & { kind: BlockKind },
  ): Block | null {
    const text = this.text.trimEnd();
    if (text === '') return null;
    const runs = this.runs
      .map(run => (run.end <= text.length ? run : { ...run, end: text.length }))
      .filter(run => run.end > run.start);
    return {
      ...shape,
      text,
      runs,
      linked: Math.min(1, this.linked / text.length),
      emphasis: this.bold > 0 && this.bold >= text.replaceAll(' ', '').length * 0.95,
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
