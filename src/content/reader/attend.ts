import { ask } from '../../messages/ask.ts';
import type { Back, Call, SavedState, Sent } from '../../messages/contract.ts';
import { hear } from '../../messages/hear.ts';
import { Settings } from '../../messages/settings.ts';
import { onMoved } from '../../page/navigation.ts';
import type { SaveStep } from '../../ui/save.tsx';
import { alive } from '../lifetime.ts';
import { report } from '../report.ts';
import { Card } from './card/host.tsx';
import type { View } from './card/view.ts';
import { groupMarks, paint, unpaint } from './marks.ts';
import type { Read } from './read.ts';
import { saving } from './saving.ts';
import { endFlash, showInPage } from './show.ts';
import { visit } from './visit.ts';

/** Below this width the card would lie on the words that it leads to. */
const NARROW = 720;

/** Attends one posting from its first reading until `life` ends: marks, card, and the worker's calls. */
export function attend(life: AbortController): void {
  new Attendance(life);
}

class Attendance {
  readonly #life: AbortController;
  readonly #card: Card;
  readonly #visit: ReturnType<typeof visit>;
  readonly #saving: ReturnType<typeof saving>;
  #read: Read | null = null;
  #view: View | null = null;

  constructor(life: AbortController) {
    this.#life = life;
    const { signal } = life;
    this.#card = new Card(this.#actions(), signal);
    this.#saving = saving(
      confirmed => this.#save(confirmed),
      (step, saved) => this.#stepped(step, saved),
    );
    signal.addEventListener('abort', clear, { once: true });
    onMoved(window, () => this.#leave(), signal);
    this.#visit = visit((read, changed) => this.#took(read, changed), signal);
    this.#hear(signal);
  }

  #hear(signal: AbortSignal): void {
    hear(
      {
        'reading.get': async () => {
          const { capture, unplaced } = await this.#visit.latest();
          return { capture, unplaced: [...unplaced] };
        },
        'fact.show': async ({ fact }) => ({ shown: this.#showFact(fact) }),
        'card.toggle': async () => this.#toggle(),
        'card.save': async () => {
          this.#patch({ shown: true });
          await this.#saving.press(false);
          return {};
        },
        'beside.changed': async () => {
          await this.#askBeside();
          return {};
        },
      },
      signal,
    );
  }

  #actions(): Card['actions'] {
    return {
      save: confirmed => void this.#saving.press(confirmed),
      rest: () => this.#saving.rest(),
      show: fact => this.#follow(fact),
      fix: fact => this.#send('fact.fix', { fact }),
      file: () => this.#send('posting.file', {}),
      options: () => this.#send('options.open', {}),
      collapse: collapsed => this.#collapse(collapsed),
      marks: marks => {
        this.#patch({ marks });
        this.#send('card.remember', { marks });
      },
    };
  }

  /** A new reading: marks and card follow at once, what stands beside it when the worker has answered. */
  #took(read: Read, changed: boolean): void {
    this.#read = read;
    if (this.#view !== null) this.#patch({ read });
    if (changed) {
      if (this.#view !== null) this.#saving.rest();
      void this.#askBeside();
    }
  }

  async #askBeside(): Promise<void> {
    const read = this.#read;
    if (read === null) return;
    try {
      const beside = await ask('page.read', read.capture);
      if (this.#life.signal.aborted) return;
      const { collapsed, shown, marks } = beside.settings;
      this.#update({
        step: { step: 'idle' },
        told: '',
        ...this.#view,
        read: this.#read ?? read,
        beside,
        collapsed,
        shown,
        marks,
        trouble: null,
      });
    } catch (error) {
      this.#failed(error, read);
    }
  }

  /** Without the worker the facts are still worth seeing. */
  #failed(error: unknown, read: Read): void {
    if (!alive()) return this.#life.abort();
    report('page.read', error);
    const settings = Settings.parse({});
    const beside = this.#view?.beside ?? {
      saved: null,
      own: {},
      checklist: [],
      profileEmpty: false,
      settings,
    };
    const trouble = error instanceof Error ? error.message : String(error);
    this.#update({ step: { step: 'idle' }, told: '', ...settings, ...this.#view, read, beside, trouble });
  }

  #update(view: View): void {
    this.#view = view;
    const { read, marks } = view;
    paint(groupMarks(read.capture.reading, read.ranges, marks));
    this.#card.show(view);
  }

  #patch(part: Partial<View>): void {
    if (this.#view !== null) this.#update({ ...this.#view, ...part });
  }

  async #save(confirmed: boolean): Promise<Back<'posting.save'>> {
    const { capture } = await this.#visit.latest();
    return ask('posting.save', { capture, confirmed });
  }

  #stepped(step: SaveStep, saved?: SavedState): void {
    const beside = this.#view?.beside;
    this.#patch(
      saved === undefined || beside === undefined ? { step } : { step, beside: { ...beside, saved } },
    );
  }

  #showFact(fact: string): boolean {
    return showInPage(this.#read?.ranges.get(fact) ?? []);
  }

  #follow(fact: string): void {
    const shown = this.#showFact(fact);
    if (shown && window.innerWidth < NARROW) this.#patch({ collapsed: true });
    this.#patch({ told: shown ? '' : 'These words are not visible on the page at the moment.' });
  }

  #collapse(collapsed: boolean): void {
    this.#patch({ collapsed });
    this.#send('card.remember', { collapsed });
  }

  #toggle(): Record<string, never> {
    const shown = !(this.#view?.shown ?? true);
    this.#patch({ shown });
    this.#send('card.remember', { shown });
    return {};
  }

  #send<C extends Call>(call: C, sent: Sent<C>): void {
    ask(call, sent).catch((error: unknown) => {
      if (!alive()) return this.#life.abort();
      report(call, error);
      this.#patch({ told: 'Fineprint could not do that. Reload the page and try again.' });
    });
  }

  /** The address has changed: nothing of this posting may stand on the next. */
  #leave(): void {
    this.#send('page.left', {});
    this.#life.abort();
  }
}

function clear(): void {
  endFlash();
  unpaint();
}
