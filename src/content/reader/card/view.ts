import type { Beside } from '../../../messages/contract.ts';
import { Settings, type CardPlace, type ChecklistView } from '../../../messages/settings.ts';
import type { Verdict } from '../../../posting/verdict.ts';
import type { SaveStep } from '../../../ui/save.tsx';
import type { Read } from '../read.ts';

/** All that the card shows at one moment. */
export interface View {
  readonly read: Pick<Read, 'capture' | 'unplaced' | 'ranges'>;
  readonly beside: Beside;
  readonly step: SaveStep;
  readonly collapsed: boolean;
  readonly shown: boolean;
  readonly place: CardPlace;
  readonly marks: Settings['marks'];
  readonly checklist: ChecklistView;
  /** Why the worker's part is missing; null where it is there. */
  readonly trouble: string | null;
  /** What the card has to say about the last action, '' for nothing. */
  readonly told: string;
}

/** What the reader of the page can do on the card. */
export interface CardActions {
  readonly save: (confirmed: boolean) => void;
  /** The reader said no to a save in a private window. */
  readonly rest: () => void;
  readonly show: (fact: string) => void;
  readonly fix: (fact: string) => void;
  readonly file: () => void;
  /** Opens the page that makes a report of a misreading. */
  readonly misread: () => void;
  readonly options: () => void;
  readonly collapse: (collapsed: boolean) => void;
  readonly move: (to: CardPlace) => void;
  /** Leaves this page, or all of its site, alone from now on. */
  readonly alone: (what: 'page' | 'site') => void;
  /** Leads to the next mark in the page (1) or the one before (-1). */
  readonly step: (by: 1 | -1) => void;
  readonly marks: (marks: Settings['marks']) => void;
  readonly overrule: (criterion: string, verdict: Verdict | null) => void;
  readonly have: (name: string) => void;
  readonly view: (view: ChecklistView) => void;
}

/** What the worker's answer changes on the card. */
export function besideIt(
  beside: Beside,
): Pick<View, 'beside' | 'collapsed' | 'shown' | 'place' | 'marks' | 'checklist'> {
  const { collapsed, shown, place, marks, checklist } = beside.settings;
  return { beside, collapsed, shown, place, marks, checklist };
}

/** What is shown where the worker has not answered yet, or cannot. */
export function firstView(read: View['read']): View {
  const settings = Settings.parse({});
  const beside = {
    saved: null,
    own: {},
    checklist: [],
    scales: [],
    profileEmpty: false,
    seenBefore: null,
    settings,
  };
  return { read, ...besideIt(beside), step: { step: 'idle' }, trouble: null, told: '' };
}
