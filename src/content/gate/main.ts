import { isPartOfParent } from '../../page/frames.ts';
import { lookAt } from '../../page/look.ts';
import { onMoved } from '../../page/navigation.ts';
import { anyShadow } from '../closed-shadow.ts';
import { held, lifetime, onGone } from '../lifetime.ts';
import { answerLooks, tellSeen } from './line.ts';
import { looks } from './looks.ts';

/*
 * The script that every page gets: one cheap look, and a few more while the page is still filling. What is no
 * posting pays for nothing else.
 */

const { signal } = lifetime('gate');
let visit = new AbortController();

/** Looks at the page as it is now, or once it is quiet, and says what it is. */
function start(wait: boolean): void {
  visit.abort();
  visit = new AbortController();
  looks({ wait, signal: AbortSignal.any([visit.signal, signal]), seen: tellSeen }).catch((error: unknown) =>
    console.warn('[fineprint] look:', error),
  );
}

// A frame of the same origin is part of the page around it, which reads it.
if (!isPartOfParent(window)) {
  answerLooks(() => held().then(() => lookAt(document, anyShadow)), signal);
  onMoved(window, () => start(true), signal);
  onGone(() => start(true), signal);
  window.addEventListener('pageshow', event => event.persisted && start(false), { signal });
  start(false);
}
