import type { Segment } from '../../context.ts';
import { plain, type Words } from '../../sections/words.ts';

/** What the words of each segment say, looked at once: three of the questions below are asked again and again. */
export class Lines {
  readonly #low: string[] = [];
  readonly #starts: boolean[] = [];
  readonly #anywhere: boolean[] = [];

  constructor(
    readonly own: readonly Segment[],
    readonly words: Words,
  ) {}

  /** Lower case with straight apostrophes, '' behind the last. */
  low(i: number): string {
    return (this.#low[i] ??= plain(this.own[i]?.text ?? ''));
  }

  /** It begins as requirements do: "Knowledge of …", "You have …". */
  starts(i: number): boolean {
    return (this.#starts[i] ??= this.words.starts.test(this.low(i)));
  }

  /** It asks for something in so many words: "must have", "five years of experience". */
  anywhere(i: number): boolean {
    return (this.#anywhere[i] ??= this.words.anywhere.test(this.low(i)));
  }

  /** A line of text of this role, heading or not at all. */
  isText(i: number): boolean {
    const segment = this.own[i];
    return segment !== undefined && !segment.isHeading;
  }
}
