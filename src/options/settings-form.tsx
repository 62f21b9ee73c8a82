import { useCallback, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Settings } from '../messages/settings.ts';
import { Check } from '../ui/picks.tsx';
import { Legend } from '../ui/legend.tsx';
import { useAutosave } from '../ui/use-autosave.ts';
import { SavedMark } from './saved-mark.tsx';

/** Only what this page changes: the card may have been folded since the page was opened. */
type Change = Pick<Settings, 'shown' | 'marks' | 'seenBefore'>;

const save = async (change: Change): Promise<void> => {
  await ask('settings.set', { ...(await ask('settings.get', {})), ...change });
};

/** How Fineprint shows itself in pages. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const [now, setNow] = useState<Change>({
    shown: settings.shown,
    marks: settings.marks,
    seenBefore: settings.seenBefore,
  });
  const { saving, later } = useAutosave(useCallback(save, []));
  const set = (change: Partial<Change>) => {
    const next = { ...now, ...change };
    setNow(next);
    later(next);
  };
  return (
    <section class="card" aria-labelledby="settings">
      <header>
        <h2 id="settings">In the page</h2>
        <SavedMark saving={saving} />
      </header>
      <Check label="Show the card on postings" checked={now.shown} change={shown => set({ shown })} />
      <Check
        label="Say when I read a posting like it before (kept on this device for 90 days; off forgets it)"
        checked={now.seenBefore}
        change={wanted => set({ seenBefore: wanted })}
      />
      <Legend marks={now.marks} onChange={marks => set({ marks })} />
    </section>
  );
}
