import type { Summary } from '../../posting/saved.ts';
import { nameOf, STATUS_WORDS } from '../../ui/saved/words.ts';

/** Which postings of a list are in the reader's own list already. Said here alone: the page learns nothing of it. */
export function Listed({ summaries }: { readonly summaries: readonly Summary[] }) {
  return (
    <section class="listed" aria-labelledby="listed">
      <h3 id="listed">
        {summaries.length === 1
          ? 'One of them is in your list'
          : `${summaries.length} of them are in your list`}
      </h3>
      <ul>
        {summaries.map(row => (
          <li key={row.id}>
            <a href={row.url} target="_blank" rel="noreferrer" dir="auto">
              {nameOf(row)}
            </a>
            {row.company !== null && <span dir="auto"> · {row.company}</span>}{' '}
            <em>{STATUS_WORDS[row.status]}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
