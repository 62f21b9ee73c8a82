import { ask } from '../ask.ts';
import type { CardAct } from '../../messages/card.ts';
import type { Back, SavedState, Sent } from '../../messages/contract.ts';
import type { CallFromContent } from '../../messages/from-content.ts';
import { report } from '../../messages/report.ts';
import { words } from '../../messages/shape.ts';
import type { Overruling } from '../../posting/verdict.ts';
import { onMoved } from '../../page/navigation.ts';
import type { SaveStep } from '../../ui/save.tsx';
import { alive, hold, ringGone } from '../lifetime.ts';
import { actOn, FarCard } from './card/away.ts';
import { Card } from './card/host.tsx';
import { isRtl, placeWords } from './card/place.ts';
import { besideIt, firstView, type CardActions, type View } from './card/view.ts';
import { Hover, wordsOfMarks } from './hover.ts';
import { groupMarks, paint, unpaint } from './marks.ts';
import type { Read } from './read.ts';
import { saving } from './saving.ts';
import { endFlash, placeOf, showInPage } from './show.ts';
import { stepFrom, stopsOf, stopWords, type Stop } from './stops.ts';
import { visit } from './visit.ts';

/** Below this width the card would lie on the words that it leads to. */
const NARROW = 720;

/** Attends one posting from its first reading until its life ends: marks, card, and what the worker asks. */
export class Attendance {
  readonly #life: AbortController;
  readonly #card: Card;
  readonly #hover: Hover;
  readonly #actions = this.#makeActions();
  readonly #visit: ReturnType<typeof visit>;
  readonly #saving: ReturnType<typeof saving>;
  #read: Read | null = null;
  #view: View | null = null;
  #asked = 0;
  #remembered = 0;
  /** The mark that the reader was led to last. */
  #stop: Stop<Range> | null = null;
  /** A verdict that goes into the list with the next save. */
  #decision: Overruling | null = null;
  #deciding: Promise<void> = Promise.resolve();

  constructor(life: AbortController) {
    this.#life = life;
    const { signal } = life;
    const isFrame = window.parent !== window;
    this.#card = isFrame ? new FarCard(this.#actions, signal) : new Card(this.#actions, signal);
    this.#hover = new Hover(
      (said, at) => this.#card.tell(said, at),
      target => this.#card.owns(target),
      signal,
    );
    this.#saving = saving(
      confirmed => this.#save(confirmed),
      (step, saved) => this.#stepped(step, saved),
    );
    signal.addEventListener('abort', clear, { once: true });
    onMoved(window, () => this.#leave(() => hold(this.#visit.replaced())), signal);
    this.#visit = visit(
      { onRead: (read, changed) => this.#took(read, changed), onGone: () => this.#leave(ringGone) },
      signal,
    );
  }

  /** The reading of the page, once it has settled. */
  latest(): Promise<Read> {
    return this.#visit.latest();
  }

  /** Scrolls to a fact's words and flashes them. @returns false where they are not to be seen at the moment */
  showFact(fact: string): boolean {
    return showInPage(this.#read?.ranges.get(fact) ?? [], this.#card.box);
  }

  /** Shows or hides the card, and remembers it. */
  toggle(): void {
    const shown = !(this.#view?.shown ?? true);
    this.#remember({ shown });
  }

  /** As if the card's save button was pressed. */
  async save(): Promise<void> {
    await this.latest();
    if (this.#view === null) await this.refresh();
    this.#patch({ shown: true });
    await this.#saving.press(false);
  }

  /** Asks the worker what stands beside the reading: saved or not, corrections, checklist, settings. */
  async refresh(): Promise<void> {
    const read = this.#read;
    if (read === null) return;
    const asked = ++this.#asked;
    const remembered = this.#remembered;
    try {
      const beside = await ask('page.read', read.capture);
      if (this.#life.signal.aborted || asked !== this.#asked) return;
      // What was changed here meanwhile is newer than the settings of this answer.
      const settings = remembered === this.#remembered ? besideIt(beside) : { beside };
      this.#update({ ...this.#now(read), ...settings, trouble: null });
      if (beside.saved === null && this.#view?.step.step === 'done') this.#saving.rest(); // deleted meanwhile
    } catch (error) {
      if (!alive()) return this.#life.abort();
      report('page.read', error);
      // Without the worker the facts are still worth seeing.
      this.#update({ ...this.#now(read), trouble: words(error) });
    }
  }

  /** Something was done on the card, which stands in the page around this frame. */
  act(act: CardAct): void {
    actOn(this.#actions, act);
  }

  #makeActions(): CardActions {
    return {
      save: confirmed => void this.#saving.press(confirmed),
      rest: () => {
        this.#decision = null;
        this.#saving.rest();
      },
      show: fact => this.#follow(fact),
      fix: fact => this.#send('fact.fix', { fact }),
      file: () => this.#send('posting.file', {}),
      misread: () => this.#send('posting.misread', {}),
      options: () => this.#send('options.open', {}),
      collapse: collapsed => this.#remember({ collapsed }),
      move: place => {
        this.#remember({ place });
        this.#patch({ told: `The card is ${placeWords(place, isRtl(document))}.` });
      },
      alone: what => {
        this.#send('page.alone', { what });
        this.end();
      },
      step: by => this.#step(by),
      marks: marks => this.#remember({ marks }),
      overrule: (criterion, verdict) => this.#decide({ criterion, verdict }),
      have: name => this.#send('profile.skill', { name }),
      view: checklist => this.#remember({ checklist }),
    };
  }

  /** The reader wants this page left alone. */
  end(): void {
    this.#life.abort();
  }

  /** A new reading: marks and facts follow at once, what stands beside them when the worker has answered. */
  #took(read: Read, changed: boolean): void {
    const another = this.#read !== null && this.#read.capture.reading.title !== read.capture.reading.title;
    this.#read = read;
    this.#patch({ read });
    if (another) this.#saving.rest();
    if (changed) void this.refresh();
  }

  #now(read: Read): View {
    return this.#view ?? firstView(read);
  }

  #update(view: View): void {
    const before = this.#view;
    this.#view = view;
    if (before?.read !== view.read || before.marks !== view.marks) this.#mark(view);
    this.#card.show(view);
  }

  #mark({ read: { capture, ranges }, marks }: View): void {
    const { reading } = capture;
    paint(groupMarks(reading, ranges, marks));
    this.#hover.watch(wordsOfMarks(reading, ranges, marks));
  }

  /** How the reader wants the card: at once here, and from now on everywhere. */
  #remember(change: Sent<'card.remember'> & Partial<View>): void {
    this.#remembered++;
    this.#patch(change);
    this.#send('card.remember', change);
  }

  #patch(part: Partial<View>): void {
    if (this.#view !== null) this.#update({ ...this.#view, ...part });
  }

  async #save(confirmed: boolean): Promise<Back<'posting.save'>> {
    const { capture } = await this.latest();
    const overrule = this.#decision;
    if (overrule === null) return ask('posting.save', { capture, confirmed });
    const result = await ask('posting.overrule', { capture, overrule, confirmed });
    if (result.outcome !== 'ask') this.#decision = null;
    return result;
  }

  /** A row was decided otherwise: kept with the posting, one after the other. */
  #decide(decision: Overruling): void {
    this.#deciding = this.#deciding.then(async () => {
      this.#decision = decision;
      await this.#saving.press(false);
    });
  }

  #stepped(step: SaveStep, saved?: SavedState): void {
    const beside = this.#view?.beside;
    this.#patch(
      saved === undefined || beside === undefined ? { step } : { step, beside: { ...beside, saved } },
    );
  }

  /** A fact was chosen on the card. */
  #follow(fact: string): void {
    const shown = this.showFact(fact);
    if (shown && window.innerWidth < NARROW) this.#patch({ collapsed: true });
    this.#patch({ told: shown ? '' : 'These words are not visible on the page at the moment.' });
  }

  /** From mark to mark, by the card's buttons or keys. */
  #step(by: 1 | -1): void {
    if (this.#view === null) return;
    const { read, marks } = this.#view;
    const stops = stopsOf(read.capture.reading, read.ranges, marks, placeOf);
    const stop = stepFrom(stops, this.#stop, by);
    this.#stop = stop;
    if (stop !== null) showInPage([stop.range], this.#card.box);
    this.#patch({ told: stop === null ? 'No mark is to be seen on the page.' : stopWords(stops, stop) });
  }

  #send<C extends CallFromContent>(call: C, sent: Sent<C>): void {
    ask(call, sent).catch((error: unknown) => {
      if (!alive()) return this.#life.abort();
      report(call, error);
      this.#patch({ told: 'Fineprint could not do that. Reload the page and try again.' });
    });
  }

  /** The page shows something else now: nothing of this posting may stand beside it. */
  #leave(then?: () => void): void {
    this.#send('page.left', {});
    this.#life.abort();
    then?.();
  }
}

function clear(): void {
  endFlash();
  unpaint();
}
