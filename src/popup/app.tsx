import { useCallback, useState } from 'preact/hooks';
import { browser } from '../messages/browser.ts';
import { Problem } from '../ui/notice.tsx';
import { openDashboard } from '../ui/open.ts';
import { SavedList } from '../ui/saved/list.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { Asked } from './asked-for.ts';
import { Access } from './here/access.tsx';
import { Here } from './here/here.tsx';
import { Tabs } from './tabs.tsx';

/** The popup: this page, and the saved list. */
export function App({ asked }: { readonly asked: Asked }) {
  const { loaded, again } = useLoaded(useCallback(() => tabOf(asked), [asked]));
  const [changes, setChanges] = useState(0);
  const here =
    loaded.state === 'ready' ? (
      <>
        <Here key={changes} tabId={loaded.value} fact={asked.fact} />
        <Access tabId={loaded.value} changed={() => setChanges(changes + 1)} />
      </>
    ) : loaded.state === 'failed' ? (
      <Problem title="This tab cannot be seen" reason={loaded.reason} again={again} />
    ) : null;
  return (
    <Tabs
      tabs={[
        { id: 'here', label: 'This page', panel: here },
        {
          id: 'saved',
          label: 'Saved',
          panel: <SavedList exportAs={format => openDashboard({ export: format })} />,
        },
      ]}
    />
  );
}

/** The tab that is spoken of. @throws Error where the browser names none */
async function tabOf({ tabId }: Asked): Promise<number> {
  if (tabId !== null) return tabId;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('The browser does not say which tab is open.');
  return active.id;
}
