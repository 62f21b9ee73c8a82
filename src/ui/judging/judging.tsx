import type { Judging } from './use-judged.ts';

/** Says that saved postings are being judged again, and how far that is; nothing where it is quickly done. */
export const JudgingMark = ({ progress }: Pick<Judging, 'progress'>) => (
  <p class="judging" role="status">
    {progress && (
      <>
        Your profile has changed: your saved postings are being checked against it.{' '}
        {/* Figures that change twenty times a second are for the eye alone. */}
        <span aria-hidden="true">
          <progress value={progress.done} max={progress.of} /> {progress.done} of {progress.of}
        </span>
      </>
    )}
  </p>
);
