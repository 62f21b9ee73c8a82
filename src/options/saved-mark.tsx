import type { Saving } from '../ui/use-autosave.ts';

interface MarkProps {
  readonly saving: Saving;
  /** Something typed has an error, so that nothing is saved for now. */
  readonly unfinished?: boolean;
}

/** Says beside the heading that what was changed is kept. */
export function SavedMark({ saving, unfinished = false }: MarkProps) {
  const failed = saving.state === 'failed' || unfinished;
  return (
    <p class={failed ? 'saved-mark bad' : 'saved-mark'} role="status">
      {words(saving, unfinished)}
    </p>
  );
}

function words(saving: Saving, unfinished: boolean): string {
  if (unfinished) return 'Not saved: mend what is marked';
  if (saving.state === 'failed') return `Not saved: ${saving.reason}`;
  return { idle: '', waiting: 'Saving …', saved: '✓ Saved' }[saving.state];
}
