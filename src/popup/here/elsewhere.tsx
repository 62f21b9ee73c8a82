import { useState } from 'preact/hooks';
import type { TabView } from '../../messages/contract.ts';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';

interface Anyway {
  readonly read: () => void;
  readonly problem: string | null;
}

const Failed = ({ problem }: { readonly problem: string | null }) =>
  problem === null ? null : (
    <p class="error" role="alert">
      {problem}
    </p>
  );

interface NotAPostingProps extends Anyway {
  readonly view: Extract<TabView, { state: 'not a posting' }>;
}

/** The page was looked at and is no posting: says so, why, and offers to read it all the same. */
export function NotAPosting({ view: { reading, clues }, read, problem }: NotAPostingProps) {
  const list = reading.kind === 'list';
  return (
    <div class="elsewhere">
      <h2>{list ? 'This page lists postings' : 'This page is not a job posting'}</h2>
      <p>
        {list
          ? 'Open one of them to see what it says.'
          : 'Fineprint found no posting here. Nothing of this page was kept.'}
      </p>
      <button type="button" onClick={read}>
        Read this page anyway
      </button>
      <Failed problem={problem} />
      {clues.length > 0 && (
        <details>
          <summary>Why it was taken for {list ? 'a list' : 'something else'}</summary>
          <ul>
            {clues.map(clue => (
              <li key={clue} dir="auto">
                {clue}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Fineprint may not read this page: says why, and what can be done. */
export function NoAccess({ url, read, problem }: Anyway & { readonly url: string | null }) {
  const site = siteOf(url);
  if (url !== null && site === null)
    return (
      <div class="elsewhere">
        <h2>This page cannot be read</h2>
        <p>The browser lets no extension read its own pages, or files on this device.</p>
      </div>
    );
  return (
    <div class="elsewhere">
      <h2>This page was not read</h2>
      <p>
        {site ? (
          <>
            Fineprint reads well-known job sites by itself. <strong dir="auto">{site}</strong> is not one of
            them, so it is read only when you say so.
          </>
        ) : (
          'Fineprint may not see this page. It is read only when you say so.'
        )}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={read}>
          Read this page
        </button>
        {site && <Always site={site} read={read} />}
      </div>
      <Failed problem={problem} />
    </div>
  );
}

/** Asks the browser for one site. The request must come straight from the click. */
function Always({ site, read }: { readonly site: string; readonly read: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const request = () => {
    browser.permissions.request({ origins: [`*://${site}/*`] }).then(
      given =>
        given
          ? read()
          : setProblem(`The browser was told not to. Fineprint does not read ${site} by itself.`),
      (error: unknown) => setProblem(words(error)),
    );
  };
  return (
    <>
      <button type="button" onClick={request}>
        Always on this site
      </button>
      <Failed problem={problem} />
    </>
  );
}

/** "jobs.example.org" of a web page's address; null for what no extension may read. */
function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
}
