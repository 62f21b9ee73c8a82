import { useCallback, useEffect } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { canonicalAddress } from '../posting/address.ts';
import type { Capture, Own, SavedPosting } from '../posting/saved.ts';
import { cameTo } from '../saved/again/judged.ts';
import { toCsv } from '../saved/csv.ts';
import { toJson } from '../saved/json.ts';
import { Problem, Waiting } from '../ui/notice.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { datedName, download, fileWords, makeFile } from './file.ts';
import type { ReadyFile } from './file.ts';

/** A posting as it would have been saved now. */
const asSaved = (capture: Capture, own: Own, at: string): SavedPosting => ({
  v: 2,
  url: canonicalAddress(capture.reading.url),
  savedAt: at,
  updatedAt: at,
  reading: capture.reading,
  own,
  overruled: {},
  description: capture.description,
  status: 'saved',
  history: [{ status: 'saved', at }],
  note: '',
});

interface Files {
  readonly title: string;
  readonly json: ReadyFile;
  readonly csv: ReadyFile;
}

/** @throws Error in words for the reader where the tab has no posting to give. */
async function make(tabId: number): Promise<Files> {
  const view = await ask('tab.get', { tabId });
  if (view.state === 'failed') throw new Error(view.reason);
  if (view.state !== 'read') throw new Error('The tab shows no posting now.');
  const now = new Date();
  const profile = await ask('profile.get', {});
  const posting = asSaved(view.capture, view.beside.own, now.toISOString());
  const fit = cameTo({ id: '', rev: '' }, view.beside.checklist);
  const title = posting.own.title ?? posting.reading.title ?? 'posting';
  const name = `${datedName(now)}-${fileWords(title)}`;
  return {
    title,
    json: makeFile(name, 'json', toJson([posting], [])),
    csv: makeFile(name, 'csv', toCsv([posting], new Map([[posting, fit]]), profile.own)),
  };
}

/** Hands out one tab's posting as files: the way out where saving fails. */
export function OnePosting({ tabId }: { readonly tabId: number }) {
  const { loaded, again } = useLoaded(useCallback(() => make(tabId), [tabId]));
  const files = loaded.state === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (files) download(files.json);
  }, [files]);
  if (loaded.state === 'loading') return <Waiting slow={loaded.slow}>Reading the page …</Waiting>;
  if (!files)
    return (
      <Problem
        title="No file was made"
        reason={loaded.state === 'failed' ? loaded.reason : undefined}
        again={again}
      >
        Keep the posting’s tab open, then try again.
      </Problem>
    );
  return (
    <section class="card result-card">
      <p role="status">
        <strong dir="auto">{files.title}</strong>
        <br />
        Written to {files.json.name}, in your browser’s downloads. It is not in your saved list.
      </p>
      <p class="buttons">
        <a class="button" href={files.json.href} download={files.json.name}>
          Download JSON again
        </a>
        <a class="button" href={files.csv.href} download={files.csv.name}>
          Download as CSV
        </a>
      </p>
    </section>
  );
}
