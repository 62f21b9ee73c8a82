import { useState } from 'preact/hooks';
import { words } from '../messages/shape.ts';
import { allowed, isEvery, siteOf, takeBack } from '../ui/grants.ts';
import { useLoaded } from '../ui/use-loaded.ts';

/** What Fineprint reads by itself, and the way back from what was allowed beside the well-known sites. */
export function Sites() {
  const { loaded, again } = useLoaded(allowed);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = (pattern: string) =>
    void takeBack(each => each === pattern).then(again, (error: unknown) => setProblem(words(error)));
  return (
    <section class="card" aria-labelledby="sites">
      <header>
        <h2 id="sites">Sites that are read</h2>
      </header>
      <p>
        Well-known job sites are read by themselves, any other page when you press Fineprint’s button on it.
      </p>
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <>
          <p>You also allowed:</p>
          <ul class="names">
            {loaded.value.map(pattern => (
              <li key={pattern}>
                <bdi>{isEvery(pattern) ? 'every site' : siteOf(pattern)}</bdi>
                <button
                  type="button"
                  class="plain"
                  aria-label={`Take back: ${isEvery(pattern) ? 'every site' : siteOf(pattern)}`}
                  onClick={() => remove(pattern)}
                >
                  Take back
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
