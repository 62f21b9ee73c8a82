import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../fit/profile.ts';
import { ask } from '../../messages/ask.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import type { Saving } from '../../ui/use-autosave.ts';

export interface Editing {
  readonly profile: Profile;
  /** Grows when the whole profile was replaced: inputs start anew from it. */
  readonly generation: number;
  readonly saving: Saving;
  readonly set: (change: Partial<Profile>) => void;
  /** Saves what waits, at once. */
  readonly leave: () => void;
  /** Puts another profile in the place of this one, with a way back. `said`: what has happened. */
  readonly replace: (next: Profile, said: string) => void;
  /** What was replaced last, until it is undone or something else is replaced. */
  readonly replaced: string | null;
  readonly undo: () => void;
}

const save = (profile: Profile) => ask('profile.set', profile);
const same = (a: Profile, b: Profile): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The profile while it is edited: saved at once, replaced as a whole with a way back. */
export function useProfile(given: Profile): Editing {
  const [profile, setProfile] = useState(given);
  const [generation, setGeneration] = useState(0);
  const [before, setBefore] = useState<{ readonly profile: Profile; readonly said: string } | null>(null);
  const { saving, later, now } = useAutosave(useCallback(save, []));
  const latest = useRef(given);
  const keep = useCallback(
    (next: Profile) => {
      latest.current = next;
      setProfile(next);
      later(next);
    },
    [later],
  );
  const start = useCallback(
    (next: Profile) => {
      keep(next);
      now();
      setGeneration(each => each + 1);
    },
    [keep, now],
  );

  // Another page may have added a skill meanwhile.
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const stored = await ask('profile.get', {});
      if (same(stored, latest.current)) return;
      latest.current = stored;
      setProfile(stored);
      setGeneration(each => each + 1);
    };
    const looked = () => void look().catch(() => undefined); // then what is here goes on
    document.addEventListener('visibilitychange', looked);
    return () => document.removeEventListener('visibilitychange', looked);
  }, []);

  return {
    profile,
    generation,
    saving,
    set: change => keep({ ...latest.current, ...change }),
    leave: now,
    replace: (next, said) => {
      setBefore({ profile: latest.current, said });
      start(next);
    },
    replaced: before?.said ?? null,
    undo: () => {
      if (before) start(before.profile);
      setBefore(null);
    },
  };
}
