import type { Reading, Signal } from '../posting/reading.ts';

/** What each kind of signal says, as a fact and never as a verdict. Kinds that another section shows are left out. */
const WORDS: Readonly<Record<string, string>> = {
  agency: 'An agency writes, not the employer',
  'undisclosed employer': 'The employer is not named',
  unpaid: 'Says that it is not paid, or by commission alone',
  evergreen: 'Collects candidates for later',
  reposted: 'Was posted before',
  'estimated pay': 'The pay shown here is a board’s estimate, not the employer’s',
  'wide pay range': 'The top of the pay is more than twice its bottom',
  'remote contradiction': 'Calls itself remote and asks for days in the office',
};

const known = ({ kind }: Signal): boolean => Object.hasOwn(WORDS, kind);

/** Things worth noticing about a posting, each with the words that say so. */
export function Signals({ reading }: { readonly reading: Reading }) {
  const shown = (reading.signals ?? []).filter(known);
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
