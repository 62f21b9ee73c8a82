import type { Reading, Signal } from '../posting/reading.ts';

/** What each kind of signal says, as a fact and never as a verdict. Closed postings have a notice of their own. */
const WORDS: Readonly<Record<string, string>> = {
  agency: 'An agency writes, not the employer',
  'undisclosed employer': 'The employer is not named',
  posted: 'Says when it was posted',
  'no pay stated': 'Speaks of pay without a figure',
  unpaid: 'Says that it is not paid, or by commission alone',
  evergreen: 'Collects candidates for later',
  reposted: 'Was posted before',
  'estimated pay': 'The pay shown here is a board’s estimate, not the employer’s',
  'wide pay range': 'The top of the pay is more than twice its bottom',
  'remote contradiction': 'Calls itself remote and asks for days in the office',
};

/** What another section says already: the day it was posted, and that no pay is stated, unless the page has words for it. */
const isNews = ({ kind, quote }: Signal, { datePosted }: Reading): boolean =>
  Object.hasOwn(WORDS, kind) &&
  !(kind === 'posted' && datePosted !== null) &&
  !(kind === 'no pay stated' && quote === null);

/** Things worth noticing about a posting, each with the words that say so. */
export function Signals({ reading }: { readonly reading: Reading }) {
  const shown = (reading.signals ?? []).filter(signal => isNews(signal, reading));
  if (shown.length === 0) return null;
  return (
    <ul class="signals" aria-label="Worth noticing">
      {shown.map(({ kind, quote }) => (
        <li key={kind}>
          {WORDS[kind]}
          {quote !== null && <q dir="auto">{quote}</q>}
        </li>
      ))}
    </ul>
  );
}
