import type { ComponentChildren } from 'preact';

interface WaitingProps {
  readonly slow: boolean;
  readonly children: ComponentChildren;
}

/** Nothing at first; after a second, what is being waited for. */
export const Waiting = ({ slow, children }: WaitingProps) => (
  <p class="waiting" role="status" aria-busy="true">
    {slow && (
      <>
        <progress aria-hidden="true" /> {children}
      </>
    )}
  </p>
);

interface ProblemProps {
  readonly title: string;
  /** What went wrong, as the worker or the browser says it. */
  readonly reason?: string | undefined;
  readonly again?: (() => void) | undefined;
  /** What it means and what to do. */
  readonly children?: ComponentChildren;
}

/** Something that could not be done: what, why, what it means, and a way to try again. */
export const Problem = ({ title, reason, again, children }: ProblemProps) => (
  <div class="problem" role="alert">
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {reason && <p class="reason">{reason}</p>}
    {again && (
      <button type="button" onClick={again}>
        Try again
      </button>
    )}
  </div>
);
