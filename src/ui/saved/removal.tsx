import { useCallback } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { useLoaded } from '../use-loaded.ts';

/** Says once that the list goes when the extension goes; never again after it was put away. */
export function Removal() {
  const { loaded, edit } = useLoaded(useCallback(() => ask('settings.get', {}), []));
  if (loaded.state !== 'ready' || loaded.value.toldAboutRemoval) return null;
  const told = { ...loaded.value, toldAboutRemoval: true };
  const dismiss = () => {
    edit(() => told);
    // Where this fails the notice comes back next time, which harms nobody.
    void ask('settings.set', told).catch(() => undefined);
  };
  return (
    <div class="notice" role="note">
      <p>
        Your list is kept by this browser alone. <strong>Removing the extension deletes it.</strong> Export it
        first if you want to keep it.
      </p>
      <button type="button" onClick={dismiss}>
        Understood
      </button>
    </div>
  );
}
