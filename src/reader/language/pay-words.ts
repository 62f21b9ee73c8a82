import type { Unit } from '../../posting/reading.ts';

/**
 * The words of pay in one language. Plain words, small letters; "*" stands for the rest of a compound ("*gehalt"),
 * a blank for any white space. Engine code has no words in it.
 */
export interface PayWords {
  /** Say that pay is spoken of: "salary", "hourly rate". */
  readonly pay: readonly string[];
  /** Speak of pay only before the figure: "earn", "paid". */
  readonly payBefore?: readonly string[];
  /** Stand beside a figure without naming pay elsewhere: "base", "basic". Believed only next to the figure. */
  readonly payBeside?: readonly string[];
  readonly units: Readonly<Partial<Record<Unit, UnitWords>>>;
  /** Before a time: "per", "a", "pro". */
  readonly per: readonly string[];
  readonly between: readonly string[];
  /** Before two figures with nothing between them: "range". */
  readonly range?: readonly string[];
  readonly and: readonly string[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly upTo: readonly string[];
  /** After a figure: "or more". */
  readonly orMore: readonly string[];
  /** After a figure: it is the most. */
  readonly capped?: readonly string[];
  /** May stand between a figure and its unit, or between two figures: "gross", "brutto". */
  readonly filler: readonly string[];
  /** Open what comes on top or besides: what follows says nothing of the figure before. */
  readonly besides?: readonly string[];
  /** Right before a sum that comes on top of pay. */
  readonly onTop?: readonly string[];
  /** What comes on top of pay without being money that is named: "benefits". */
  readonly extras?: readonly string[];
  /** Right after a sum that is paid by the piece: "for every". */
  readonly piece?: readonly string[];
  /** Behind a unit and a slash: so much for each, which is no pay: "/user". */
  readonly head?: readonly string[];
  readonly least?: readonly string[];
  readonly most?: readonly string[];
  readonly ote?: readonly string[];
  readonly total?: readonly string[];
  /** What a number without a sign may count or stand for: "employees", "grade". */
  readonly counted?: readonly string[];
  /** Money that is not pay, each row with its reason. */
  readonly other: readonly OtherMoney[];
  readonly thousand?: readonly string[];
  readonly million?: readonly string[];
  /** In brackets behind a figure, after a board's name: its guess; behind `ownGuess` the employer's own. */
  readonly guess?: readonly string[];
  readonly ownGuess?: readonly string[];
  /** A board's guess, not the employer's word. */
  readonly estimated?: readonly string[];
  /** Right below or after a figure: not the employer's word. */
  readonly disclaimed?: readonly string[];
}

export interface UnitWords {
  /** After a "per" word or a slash: "hour", "hr". */
  readonly time?: readonly string[];
  /** By itself, on either side of the figure: "hourly", "p.a.". */
  readonly words?: readonly string[];
}

export interface OtherMoney {
  readonly why: string;
  readonly words: readonly string[];
}
