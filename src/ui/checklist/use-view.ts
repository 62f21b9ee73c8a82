import { useState } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { report } from '../../messages/report.ts';
import type { ChecklistView } from '../../messages/settings.ts';

interface Viewing {
  readonly view: ChecklistView;
  readonly set: (view: ChecklistView) => void;
}

/** How the checklist is laid out on one of our own pages; remembered. */
export function useChecklistView(given: ChecklistView): Viewing {
  const [view, setView] = useState(given);
  const keep = async (checklist: ChecklistView): Promise<void> => {
    await ask('settings.set', { ...(await ask('settings.get', {})), checklist });
  };
  return {
    view,
    set: next => {
      setView(next);
      keep(next).catch((error: unknown) => report('remembering the checklist', error));
    },
  };
}
