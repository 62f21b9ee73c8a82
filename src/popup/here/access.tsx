import { useCallback, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/shape.ts';
import { EVERY_SITE, isEvery, type Leave, leaveFor, patternOf, siteOf, takeBack } from '../../ui/grants.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Allow, Failed, siteOf as siteOfPage } from './allow.tsx';

interface AccessProps {
  readonly tabId: number;
  /** What may be read has changed. */
  readonly changed: () => void;
}

/** How the site of a tab is read, and how that is changed: once, always, everywhere, and the way back. */
export function Access({ tabId, changed }: AccessProps) {
  const { loaded, again } = useLoaded(useCallback(() => load(tabId), [tabId]));
  if (loaded.state !== 'ready' || loaded.value === null) return null;
  const { site, leave } = loaded.value;
  const done = () => {
    again();
    changed();
  };
  if (leave === 'listed') return null;
  const name = <strong dir="auto">{site}</strong>;
  return (
    <aside class="access" aria-label="What Fineprint may read">
      {leave === 'asked' && (
        <>
          <p>Fineprint reads {name} only when you press its button.</p>
          <div class="buttons">
            <Allow origin={patternOf(site)} label="Always on this site" given={done} />
            <Allow origin={EVERY_SITE} label="On every site" given={done} />
          </div>
          <p class="hint">
            On every site, it looks at each page that you open, to see whether it is a posting. Nothing leaves
            this device.
          </p>
        </>
      )}
      {leave === 'site' && (
        <>
          <p>Fineprint reads {name} by itself, because you allowed it.</p>
          <TakeBack
            label="Only when I press the button"
            which={pattern => siteOf(pattern) === site}
            done={done}
          />
        </>
      )}
      {leave === 'every' && (
        <>
          <p>Fineprint looks at every page that you open, because you allowed it.</p>
          <TakeBack label="Only on well-known job sites" which={isEvery} done={done} />
        </>
      )}
    </aside>
  );
}

async function load(tabId: number): Promise<{ readonly site: string; readonly leave: Leave } | null> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOfPage(url ?? null);
  return site === null ? null : { site, leave: await leaveFor(site) };
}

interface TakeBackProps {
  readonly label: string;
  readonly which: (pattern: string) => boolean;
  readonly done: () => void;
}

function TakeBack({ label, which, done }: TakeBackProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => void takeBack(which).then(done, error => setProblem(words(error)))}
      >
        {label}
      </button>
      <Failed problem={problem} />
    </>
  );
}
