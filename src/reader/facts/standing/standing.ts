import type { Context, Found, Segment } from '../../context.ts';
import { STANDING, type StandingWords } from '../../language/standing.ts';
import { regex } from '../../regex.ts';
import { plain } from '../../sections/words.ts';
import { bare } from '../header/parts.ts';

export interface Standing {
  /** true where the page says that it takes no more applications, null where it does not say. */
  readonly closed: Found<boolean> | null;
  /** false where only part of the posting is here: a sign-in wall, a teaser, hardly any text. */
  readonly complete: boolean;
}

/** How the posting stands: ended or not, whole or in part. */
export function findStanding(context: Context): Standing {
  const patterns = patternsOf(context.language);
  return { closed: closedIn(context, patterns), complete: isComplete(context, patterns) };
}

type Patterns = { readonly [N in keyof StandingWords]: RegExp };
const made = new Map<string, readonly Patterns[]>();

/** Patterns of a language and English behind it. */
function patternsOf(language: string): readonly Patterns[] {
  const known = made.get(language);
  if (known) return known;
  const tables = [...new Set([STANDING[language], STANDING['en']])];
  const all = tables.flatMap(words =>
    words
      ? [
          {
            closed: regex(words.closed),
            closedNot: regex(words.closedNot),
            partial: regex(words.partial),
            truncated: regex(words.truncated),
          },
        ]
      : [],
  );
  made.set(language, all);
  return all;
}

/** A notice is short; longer lines speak of closing in passing. */
const NOTICE = 220;

/** A notice that applications are closed; it stands in the posting or above it. */
function closedIn({ segments }: Context, patterns: readonly Patterns[]): Found<boolean> | null {
  const body = segments.findIndex(({ role }) => role === 'required' || role === 'duties');
  const notice = segments.find(({ text, role }, i) => {
    if (text.length > NOTICE || (role === 'outside' && body >= 0 && i > body)) return false;
    const low = plain(text);
    return patterns.some(one => one.closed.test(low) && !one.closedNot.test(low));
  });
  return notice ? { value: true, proofs: [{ span: notice.span, source: 'text', how: 'stated' }] } : null;
}

/** Most text that a teaser has; a whole posting that ends in "read more" about the company is still whole. */
const TEASER = 2500;
/** A wall may stand under a longer beginning. */
const WALLED = 5000;
/** No posting says what it asks in so few characters, on a page that has hardly more. */
const HARDLY = 160;
const HARDLY_PAGE = 1500;
/** A teaser shows hardly anything of the description that its own markup holds. */
const SHOWN_SHARE = 0.3;

function isComplete(context: Context, patterns: readonly Patterns[]): boolean {
  const { segments, own } = context;
  const size = lengthOf(own);
  const says =
    (name: keyof StandingWords) =>
    ({ text }: Segment) =>
      patterns.some(one => one[name].test(plain(text).slice(-300)));
  if (size < HARDLY && lengthOf(segments) < HARDLY_PAGE) return false;
  if (size < WALLED && segments.some(one => one.text.length < 300 && says('partial')(one))) return false;
  if (size < TEASER && isTeaser(context, size)) return false;
  return !(size < TEASER && own.some(says('truncated')));
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

/** The markup describes at length what the page does not show to its end. */
function isTeaser({ structured, page }: Context, size: number): boolean {
  const lines = (structured?.description ?? '').split('\n').map(bare).filter(Boolean);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (size >= length * SHOWN_SHARE) return false;
  const end = (lines.at(-1) ?? '').slice(-20).trim();
  return !page.blocks.some(({ text }) => bare(text).includes(end));
}
