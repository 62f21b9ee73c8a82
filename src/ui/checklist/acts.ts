import type { ChecklistView } from '../../messages/settings.ts';
import type { Verdict } from '../../posting/verdict.ts';

/** What can be done with the checklist. A surface that cannot do a thing gives null. */
export interface ChecklistActs {
  /** Facts that lead to their words in the page. */
  readonly leads: (fact: string) => boolean;
  /** Scrolls the page to a fact's words. */
  readonly onShow: ((fact: string) => void) | null;
  /** The reader decides a row otherwise; null takes it back. */
  readonly onOverrule: ((criterion: string, verdict: Verdict | null) => void) | null;
  /** "I have this": adds a skill to the profile. */
  readonly onHave: ((name: string) => void) | null;
  readonly onView: (view: ChecklistView) => void;
  readonly onProfile: () => void;
}
