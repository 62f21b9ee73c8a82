import { useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';

export const Failed = ({ problem }: { readonly problem: string | null }) =>
  problem === null ? null : (
    <p class="error" role="alert">
      {problem}
    </p>
  );

interface AllowProps {
  /** A match pattern. */
  readonly origin: string;
  readonly label: string;
  readonly given: () => void;
}

/** Asks the browser for one site, or for all. The request must come straight from the click. */
export function Allow({ origin, label, given }: AllowProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const request = () => {
    browser.permissions.request({ origins: [origin] }).then(
      yes => (yes ? given() : setProblem('The browser was told not to: nothing has changed.')),
      (error: unknown) => setProblem(words(error)),
    );
  };
  return (
    <>
      <button type="button" onClick={request}>
        {label}
      </button>
      <Failed problem={problem} />
    </>
  );
}

/** "jobs.example.org" of a web page's address; null for what no extension may read. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
}
