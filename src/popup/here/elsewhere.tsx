import type { TabView } from '../../messages/contract.ts';
import { patternOf } from '../../ui/grants.ts';
import { Listed } from './listed.tsx';
import { Allow, Failed, siteOf } from './allow.tsx';

interface Anyway {
  readonly read: () => void;
  readonly problem: string | null;
}

interface NotAPostingProps extends Anyway {
  readonly view: Extract<TabView, { state: 'not a posting' }>;
  /** Looks at the page again: a frame of it may be read now. */
  readonly again: () => void;
}

/** The page was looked at and is no posting: says so, why, and offers to read it all the same. */
export function NotAPosting({
  view: { reading, clues, listed, shut },
  read,
  again,
  problem,
}: NotAPostingProps) {
  const list = reading.kind === 'list';
  const frame = siteOf(shut[0] ?? null);
  return (
    <div class="elsewhere">
      <h2>{list ? 'This page lists postings' : 'This page is not a job posting'}</h2>
      <p>
        {list
          ? 'Open one of them to see what it says.'
          : 'Fineprint found no posting here. Nothing of this page was kept.'}
      </p>
      {listed.length > 0 && <Listed summaries={listed} />}
      {frame !== null && (
        <div class="framed">
          <p>
            A part of it is a frame from <strong dir="auto">{frame}</strong>, which Fineprint may not read. If
            the posting stands there:
          </p>
          <Allow origin={patternOf(frame)} label={`Read frames from ${frame}`} given={again} />
        </div>
      )}
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

interface LeftAloneProps extends Anyway {
  readonly view: Extract<TabView, { state: 'left alone' }>;
  readonly again: () => void;
}

/** The reader wanted this page left alone: says so, and how it is read again. */
export function LeftAlone({ view: { what, url }, read, again, problem }: LeftAloneProps) {
  const site = siteOf(url);
  return (
    <div class="elsewhere">
      <h2>{what === 'site' ? 'Fineprint is off on this site' : 'You said that this is no posting'}</h2>
      <p>
        {what === 'site' ? (
          <>
            Nothing is read or marked on <strong dir="auto">{site}</strong> until you turn it on again.
          </>
        ) : (
          'This page is left alone until you take that back.'
        )}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={again}>
          {what === 'site' ? 'Turn it on again' : 'It is a posting'}
        </button>
        {what === 'site' && (
          <button type="button" class="plain" onClick={read}>
            Read this page once
          </button>
        )}
      </div>
      <Failed problem={problem} />
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
      </div>
      <Failed problem={problem} />
    </div>
  );
}
