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
  readonly site: string;
  readonly label: string;
  readonly given: () => void;
}

/** Asks the browser for one site. The request must come straight from the click. */
export function Allow({ site, label, given }: AllowProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const request = () => {
    browser.permissions.request({ origins: [`*://${site}/*`] }).then(
      yes =>
        yes ? given() : setProblem(`The browser was told not to. Fineprint does not read ${site} by itself.`),
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
