import type { Role } from '../context.ts';
import type { Block } from '../source.ts';
import type { Heading } from './headings.ts';
import { plain, type Words } from './words.ts';

const ASKED = new Set<Role>(['required', 'preferred']);
/** Sections in which a line like "You have:" turns to what is asked. */
const OPEN = new Set<Role>(['unknown', 'required', 'about', 'header']);

/** "Why Harbour Mill?" in plain letters heads what follows. */
const SHORT_QUESTION = /^\S+(?: \S+){0,5}\?$/u;

/** It announces what follows. */
const OPENS = /(?:[:：…]|\.{3})$/u;

/** A longer block is text whose line breaks were lost. */
const MOST_NUMBERED = 400;

/** A longer line that breaks off is one of a text that was wrapped. */
const MOST_WAITING = 60;

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
  /** Bullets under this heading so far; one alone makes no list. */
  #bullets = 0;
  #isItem = false;
  /** A short block began with a bullet: its further sentences belong to that. */
  #isNumbered = false;
  #isShort = false;
  /** The header of short facts ends at the first long line. */
  #proseSeen = false;
  #beforeList = false;
  /** What the names of the elements around say: used where no heading does. */
  #named: Role | null = null;

  constructor(readonly words: Words) {}

  /** Enters a block; `beforeList`: the next one is a bullet. */
  block({ kind, text }: Block, beforeList: boolean, named: Role | null): void {
    this.#isShort = text.length < MOST_NUMBERED;
    this.#isNumbered = false;
    this.#named = named;
    this.#label = null;
    this.#isItem = kind === 'item';
    this.#beforeList = beforeList;
    if (this.#isItem) {
      this.#leadWaits = false;
      // A line that begins small goes on with the one that broke off.
    } else if (!(this.#leadWaits && this.#bulletNext) && !/^\p{Ll}/u.test(text)) this.#lead = null;
    this.#bulletNext = beforeList;
  }

  /** Takes in a heading; gives the role that an untold one stands under. */
  heading({ role, rank, weak }: Heading, text: string, forItem: boolean): Role {
    if (forItem) {
      // One common word does not turn an item against its section: "Languages: Java" among the tools of a team.
      const section = this.#section ?? 'unknown';
      const agrees = role !== null && ASKED.has(role) && ASKED.has(section);
      const holds = weak === true && section !== 'unknown' && !agrees;
      this.#label = holds ? null : role;
      return this.#label ?? this.#role();
    }
    const nested = this.#section !== null && rank > this.#rank;
    // "Experience with tools like:" below what is wished is wished too.
    const yields = this.#section === 'about' || (this.#section === 'preferred' && role === 'required');
    if (nested && (role === null || (weak && yields))) {
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
    this.#bullets = 0;
    return role ?? 'unknown';
  }

  /** The role of a line of text; `isLast`: of its block. */
  line(text: string, isItem: boolean, isLast: boolean): Role {
    if (this.#label) return this.#label;
    const low = plain(text.slice(0, MOST_READ));
    if (text.length > 120) this.#proseSeen = true;
    if (isItem) {
      this.#bullets++;
      this.#isNumbered = this.#isShort;
    }
    if (!isItem && !this.#isItem) this.#maybeBreak(low);
    const role = this.#role();
    if (isItem || this.#isItem ? /[:：]$/u.test(text) : this.#introduces(text, isLast)) this.#leadTo(low);
    return role;
  }

  #role(): Role {
    const section = this.#section === 'unknown' ? (this.#named ?? 'unknown') : this.#section;
    return this.#lead ?? this.#broken ?? section ?? this.#named ?? (this.#proseSeen ? 'unknown' : 'header');
  }

  #introduces(text: string, isLast: boolean): boolean {
    if (text.length >= 260) return false;
    if (OPENS.test(text)) return true;
    const low = plain(text);
    // "Five years in a kitchen, preferably abroad" above a list asks for itself.
    const waits = !this.words.starts.test(low) || this.words.binder.test(low);
    // "It is good to have" waits for lines without marks as well.
    const goesOn = this.#beforeList || (text.length < MOST_WAITING && this.words.binder.test(low));
    return goesOn && isLast && waits && text.length < 160 && !/[.!]$/u.test(text);
  }

  #leadTo(low: string): void {
    const role = this.words.leads.find(([, pattern]) => pattern.test(low))?.[0] ?? null;
    const within = this.#lead ?? this.#section;
    // "Do not apply unless you have:" is no part of what is wished, "To fit in, you must have:" none of what one will do.
    const isSure =
      within === 'preferred'
        ? this.words.required.test(low)
        : role === 'required' && OPENS.test(low) && this.words.anywhere.test(low);
    if (role === null || (role === 'required' && within !== null && !OPEN.has(within) && !isSure)) return;
    if (role === 'duties' && within !== null && ASKED.has(within)) return;
    this.#lead = role;
    this.#leadWaits = true;
  }

  /** Behind a list, any line that is no label ends it; behind a lone bullet, only a sentence does. */
  #endsList(low: string): boolean {
    if (this.#bullets === 0 || this.#isNumbered || /[:：]$/u.test(low)) return false;
    return this.#bullets > 1 || /^\S+(?: \S+){7,}[.!]$/u.test(low);
  }

  /** In prose, a sentence that is plainly of another part ends the section; only a telling line reopens it. */
  #maybeBreak(low: string): void {
    const role = this.#broken ?? this.#section;
    if (this.#broken !== null) {
      const next = this.words.breaks.find(([, pattern]) => pattern.test(low))?.[0];
      if (next) this.#broken = next;
      else if (this.words.starts.test(low)) this.#broken = null;
      return;
    }
    if (role !== null && ASKED.has(role)) {
      const { words } = this;
      // "Health insurance licence (preferred)": in brackets, what it is worth.
      const isMarked = /\(/u.test(low) && (words.preferred.test(low) || words.required.test(low));
      if (isMarked || words.starts.test(low) || words.anywhere.test(low)) return;
      const other = this.words.breaks.find(([, pattern]) => pattern.test(low))?.[0];
      // "We believe that these matter:" right before the list talks of the list.
      if (other && !(other === 'about' && this.#beforeList && this.#bullets === 0)) this.#broken = other;
      else if (!this.#beforeList && (this.#endsList(low) || SHORT_QUESTION.test(low)))
        this.#broken = 'unknown';
    }
  }
}
