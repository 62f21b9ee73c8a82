import type { Reading } from '../../posting/reading.ts';
import type { OwnField } from '../../posting/saved.ts';
import { DESCRIBE } from '../../ui/describe.ts';
import { provenance } from '../../ui/provenance.ts';

/** What was read on the page, with the page's words. */
export function WasRead({ reading, field }: { readonly reading: Reading; readonly field: OwnField }) {
  const read = DESCRIBE[field](reading, new Date().toISOString().slice(0, 10));
  if (read.length === 0) return <p class="was-read">Read on the page: nothing.</p>;
  const list = (
    <ul>
      {read.map(({ fact, text }) => {
        const { from, quote } = provenance(reading, fact, []);
        return (
          <li key={fact}>
            <span dir="auto">{text}</span>
            {from === 'data' && <span class="origin">from the page’s data</span>}
            {quote !== null && quote !== text && (
              <q class="quote" dir="auto">
                {quote}
              </q>
            )}
          </li>
        );
      })}
    </ul>
  );
  if (read.length < 6)
    return (
      <div class="was-read">
        <h3>Read on the page</h3>
        {list}
      </div>
    );
  return (
    <details class="was-read">
      <summary>Read on the page: {read.length} entries</summary>
      {list}
    </details>
  );
}
