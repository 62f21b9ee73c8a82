import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { browser } from '../../messages/browser.ts';
import type { Misread } from '../../messages/misread.ts';
import { Problem, Waiting } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { datedName, download, fileWords, makeFile } from '../file.ts';
import { reportHtml } from './document.ts';

/** Shows what a report of a tab's misreading holds, and hands it out as a file. Nothing is sent. */
export function ReportMisread({ tabId }: { readonly tabId: number }) {
  const { loaded, again } = useLoaded(useCallback(() => ask('tab.misread', { tabId }), [tabId]));
  if (loaded.state === 'loading') return <Waiting slow={loaded.slow}>Reading the page …</Waiting>;
  if (loaded.state === 'failed')
    return (
      <Problem title="No report was made" reason={loaded.reason} again={again}>
        Keep the posting’s tab open, and open this from there once more.
      </Problem>
    );
  return <Preview misread={loaded.value} />;
}

const LEFT = [
  ['scripts', 'scripts, pictures, frames'],
  ['fields', 'form fields'],
  ['around', 'menus, headers, notices, other jobs'],
  ['people', 'account parts, other people, comments'],
  ['hidden', 'hidden parts'],
] as const;

function Preview({ misread }: { readonly misread: Misread }) {
  const [wrong, setWrong] = useState('');
  const [withPage, setWithPage] = useState(true);
  const [saved, setSaved] = useState<string | null>(null);
  const wrongId = useId();
  const html = useMemo(
    () => reportHtml({ ...misread, wrong, withPage, made: madeBy() }),
    [misread, wrong, withPage],
  );
  const save = () => {
    const file = makeFile(
      `${datedName(new Date())}-misread-${fileWords(misread.reading.title ?? '')}`,
      'html',
      html,
    );
    download(file);
    URL.revokeObjectURL(file.href);
    setSaved(file.name);
  };
  const left = LEFT.filter(([kind]) => misread.left[kind] > 0);
  return (
    <section class="card misread">
      <p>
        This makes a file on your device, to attach to an issue. Fineprint sends nothing. Read below what is
        in it first: <strong>whoever gets the file can read all of that.</strong>
      </p>
      <label for={wrongId}>What is wrong?</label>
      <textarea
        id={wrongId}
        rows={3}
        maxLength={5000}
        placeholder="The pay is for another job: this one says …"
        value={wrong}
        onInput={event => {
          setWrong(event.currentTarget.value);
          setSaved(null);
        }}
      />
      <label class="tick-box">
        <input
          type="checkbox"
          checked={withPage}
          onChange={event => {
            setWithPage(event.currentTarget.checked);
            setSaved(null);
          }}
        />
        With the posting’s part of the page, as it is shown below
      </label>
      <div class="buttons">
        <button type="button" class="main" onClick={save}>
          Save the file
        </button>
      </div>
      <p role="status">{saved !== null && `Written to ${saved}, in your browser’s downloads.`}</p>
      <h2 id="preview">What the file holds</h2>
      <p class="hint">
        Left out: addresses’ queries and keys, e-mail addresses, styles
        {left.map(([kind, words]) => `, ${words} (${misread.left[kind]})`)}.
      </p>
      <iframe class="preview" title="What the file holds" sandbox="" srcdoc={html} />
    </section>
  );
}

function madeBy(): string {
  const { name, version } = browser.runtime.getManifest();
  return `${name} ${version} in ${/Firefox/.test(navigator.userAgent) ? 'Firefox' : 'Chromium'}`;
}
