import type { Role } from '../context.ts';
import type { Block } from '../source.ts';
import type { Heading } from './headings.ts';
import { plain, type Words } from './words.ts';

const ASKED = new Set<Role>(['required', 'preferred']);

/** A longer line is no sentence; its beginning says what it is about. */
const MOST_READ = 2000;

/** Carries the running section from heading to heading and says of each line what it talks about. */
export class Flow {
  /** The heading that the line stands under. */
  title: string | null = null;
  #section: Role | null = null;
  #rank = 9;
  /** What a line that introduces a list said of it; holds as long as the list does. */
  #lead: Role | null = null;
  #leadWaits = false;
  /** The block before said that a bullet comes. */
  #bulletNext = false;
  /** Prose without a heading of its own opened another part. */
  #broken: Role | null = null;
  /** A label inside an item speaks for that item alone. */
  #label: Role | null = null;
  #listSeen = false;
  #isItem = false;
  /** The header of short facts ends at the first long line. */
  #proseSeen = false;
  #beforeList = false;
  /** What the names of the elements around say: used where no heading does. */
  #named: Role | null = null;

  constructor(readonly words: Words) {}

  /** Enters a block; `beforeList`: the next one is a bullet. */
  block({ kind }: Block, beforeList: boolean, named: Role | null): void {
    this.#named = named;
    this.#label = null;
    this.#isItem = kind === 'item';
    this.#beforeList = beforeList;
    if (this.#isItem) {
      this.#listSeen = true;
      this.#leadWaits = false;
    } else if (!this.#leadWaits || !this.#bulletNext) this.#lead = null;
    this.#bulletNext = beforeList;
  }

  /** Takes in a heading; gives the role that an untold one stands under. */
  heading({ role, rank, weak }: Heading, text: string, forItem: boolean): Role {
    if (forItem) {
      this.#label = role;
      return role ?? this.#role();
    }
    const nested = this.#section !== null && rank > this.#rank;
    if (nested && (role === null || (weak && this.#section === 'about'))) {
      this.title = text;
      this.#lead = null;
      return this.#section ?? 'unknown';
    }
    // Short headings above the text are the posting's own facts: its title, its employer.
    if (role === null && this.#section === null && !this.#proseSeen) return 'header';
    this.title = text;
    this.#section = role ?? 'unknown';
    // Below the first heading of all, a plain one is the posting's own title.
    if (role === null && rank <= 2 && this.#rank === 9) this.#section = null;
    this.#rank = rank;
    this.#lead = this.#broken = null;
    this.#listSeen = false;
    return role ?? 'unknown';
  }

  /** The role of a line of text. */
  line(text: string, isItem: boolean, siblings: number): Role {
    if (this.#label) return this.#label;
    const low = plain(text.slice(0, MOST_READ));
    if (text.length > 120) this.#proseSeen = true;
    if (isItem) this.#listSeen = true;
    if (!isItem && !this.#isItem) this.#maybeBreak(low, siblings);
    const role = this.#role();
    if (!this.#isItem && this.#introduces(text)) this.#leadTo(low);
    else if (this.#isItem && /[:：]$/u.test(text)) this.#leadTo(low);
    return role;
  }

  #role(): Role {
    const section = this.#section === 'unknown' ? (this.#named ?? 'unknown') : this.#section;
    return this.#lead ?? this.#broken ?? section ?? this.#named ?? (this.#proseSeen ? 'unknown' : 'header');
  }

  #introduces(text: string): boolean {
    return text.length < 260 && (/[:：…]$/u.test(text) || (this.#beforeList && text.length < 160));
  }

  #leadTo(low: string): void {
    const role = this.words.leads.find(([, pattern]) => pattern.test(low))?.[0] ?? null;
    if (role === null || (role === 'required' && this.#section === 'preferred')) return;
    if (
      role === 'required' &&
      this.#section !== null &&
      !['unknown', 'required', 'about', 'header'].includes(this.#section)
    )
      return;
    if (role === 'duties' && this.#section !== null && ASKED.has(this.#section)) return;
    this.#lead = role;
    this.#leadWaits = true;
  }

  /** In prose, a sentence that is plainly of another part ends the section; only a telling line reopens it. */
  #maybeBreak(low: string, _siblings: number): void {
    const role = this.#broken ?? this.#section;
    if (this.#broken !== null && !this.words.starts.test(low)) {
      const next = this.words.breaks.find(([, pattern]) => pattern.test(low))?.[0];
      if (next) this.#broken = next;
      return;
    }
    if (role !== null && ASKED.has(role)) {
      if (this.words.starts.test(low) || this.words.anywhere.test(low)) return;
      const other = this.words.breaks.find(([, pattern]) => pattern.test(low))?.[0];
      if (other) this.#broken = other;
      else if (this.#listSeen && !this.#beforeList && !/[:：]$/u.test(low)) this.#broken = 'unknown';
    }
  }
}
