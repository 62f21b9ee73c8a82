import { useCallback, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { words } from '../messages/shape.ts';
import { useLoaded } from '../ui/use-loaded.ts';

const load = () => ask('alone.get', {});

/** What the reader wants left alone, each with the way back. */
export function LeftAlone() {
  const { loaded, edit } = useLoaded(load);
  const [problem, setProblem] = useState<string | null>(null);
  const end = useCallback(
    (what: 'page' | 'site', name: string) => {
      setProblem(null);
      ask('alone.end', { what, name }).then(
        left => edit(() => left),
        (error: unknown) => setProblem(words(error)),
      );
    },
    [edit],
  );
  if (loaded.state !== 'ready') return null;
  const { sites, pages } = loaded.value;
  return (
    <section class="card" aria-labelledby="alone">
      <header>
        <h2 id="alone">Left alone</h2>
      </header>
      {sites.length + pages.length === 0 && (
        <p class="hint">
          Nothing. The card’s menu turns Fineprint off on a site, and leaves a page alone that is no posting.
        </p>
      )}
      {sites.length > 0 && (
        <Names title="Off on these sites" names={sites} label="Turn on" end={name => end('site', name)} />
      )}
      {pages.length > 0 && (
        <Names title="No postings" names={pages} label="Read again" end={name => end('page', name)} />
      )}
      {problem !== null && (
        <p class="error" role="alert">
          That was not kept: {problem}
        </p>
      )}
    </section>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly label: string;
  readonly end: (name: string) => void;
}

const Names = ({ title, names, label, end }: NamesProps) => (
  <>
    <h3>{title}</h3>
    <ul class="names">
      {names.toReversed().map(name => (
        <li key={name}>
          <bdi>{name}</bdi>
          <button type="button" class="plain" aria-label={`${label}: ${name}`} onClick={() => end(name)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  </>
);
