import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { judgeAgain } from '../saved/again/again.ts';
import { judgedBy } from '../saved/again/judged.ts';
import { Verdicts } from '../saved/again/verdicts.ts';
import { toCsv } from '../saved/csv.ts';
import { toJson } from '../saved/json.ts';
import { Problem } from '../ui/notice.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { datedName, download, makeFile } from './file.ts';
import type { ReadyFile } from './file.ts';
import { gather, type Gathered } from './gather.ts';

type Format = 'csv' | 'json';

interface Exported {
  readonly file: ReadyFile;
  readonly count: number;
  readonly setAside: number;
}

async function make(format: Format, progress: (count: number) => void): Promise<Exported> {
  const { postings, ids, setAside } = await gather(progress);
  const text = format === 'csv' ? await table(postings, ids) : toJson(postings, setAside);
  return {
    file: makeFile(datedName(new Date()), format, text),
    count: postings.length,
    setAside: setAside.length,
  };
}

/** The table, with what each checklist comes to by the profile as it is now. */
async function table(postings: Gathered['postings'], ids: Gathered['ids']): Promise<string> {
  const profile = await ask('profile.get', {});
  const today = new Date().toISOString();
  await judgeAgain(profile, today, () => undefined, new AbortController().signal);
  const verdicts = new Verdicts();
  const all = await verdicts.by(judgedBy(profile, today));
  await verdicts.close();
  const fits = postings.flatMap(posting => {
    const fit = all.get(ids.get(posting) ?? '');
    return fit ? [[posting, fit] as const] : [];
  });
  return toCsv(postings, new Map(fits), profile.own);
}

const some = (count: number): string => `${count} ${count === 1 ? 'posting' : 'postings'}`;

/** Makes the file of the whole list, starts its download, and says what is in it. */
export function Export({ format }: { readonly format: Format }) {
  const [count, setCount] = useState(0);
  const { loaded, again } = useLoaded(useCallback(() => make(format, setCount), [format]));
  const done = loaded.state === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (done && done.count + done.setAside > 0) download(done.file);
  }, [done]);

  if (loaded.state === 'failed')
    return (
      <Problem title="The list was not exported" reason={loaded.reason} again={again}>
        Nothing is lost: your postings stay where they are.
      </Problem>
    );
  if (!done)
    return (
      <p class="waiting" role="status">
        <progress aria-hidden="true" /> Collecting your postings{count > 0 && `: ${count} so far`} …
      </p>
    );
  if (done.count + done.setAside === 0) return <p class="empty">There are no saved postings to export.</p>;
  return (
    <section class="card result-card">
      <p role="status">
        <strong>
          {some(done.count)} exported to {done.file.name}
        </strong>
      </p>
      {done.setAside > 0 && <SetAside count={done.setAside} format={format} />}
      <p class="hint">The file is in your browser’s downloads.</p>
      <a class="button" href={done.file.href} download={done.file.name}>
        Download again
      </a>
    </section>
  );
}

function SetAside({ count, format }: { readonly count: number; readonly format: Format }) {
  const made = `${some(count)} made by a newer version of Fineprint`;
  return (
    <p class="notice">
      {format === 'json' ? (
        `${made}: in the file as stored.`
      ) : (
        <>
          {made} cannot be put into a table. They are in the{' '}
          <a href="dashboard.html?export=json">JSON export</a>.
        </>
      )}
    </p>
  );
}
