import { type CardView, type Tab, until } from '../../tools/browsers/driven.ts';
import { DYER, FITTER, FITTER_FAR, type Job } from './jobs.ts';

/** The figure that a posting of the mill is told from the others by: its pay from. */
const figureOf = ({ pay }: Job): string => /[\d,]+/.exec(pay)?.[0] ?? '';

const FIGURES = [DYER, FITTER, FITTER_FAR].map(figureOf);

/** The figure of the posting that the page shows at this moment, null where it shows none. */
const SHOWN = `(/Salary: £([\\d,]+)/.exec(document.querySelector('main').innerText)?.[1] ?? null)`;

/** The same once it has been drawn: what changes between two frames nobody has seen yet. */
const DRAWN = `new Promise(done => {
  const draw = () => requestAnimationFrame(() => {
    const drawn = ${SHOWN};
    setTimeout(() => (drawn === ${SHOWN} ? done(drawn) : draw()));
  });
  draw();
})`;

/** Whether a card shows this posting. */
export const shows = (card: CardView | null, job: Job): boolean =>
  card?.text.includes(figureOf(job)) ?? false;

/**
 * Looks again and again until the card fits.
 * @returns what the card showed while the page showed something else
 */
export async function mixedUntil(
  tab: Tab,
  missing: string,
  fits: (card: CardView | null) => boolean | Promise<boolean>,
): Promise<string[]> {
  const mixed: string[] = [];
  await until(missing, async () => {
    const before = await tab.evaluate(DRAWN);
    const card = await tab.card();
    const after = await tab.evaluate(SHOWN);
    const wrong = FIGURES.filter(figure => figure !== before && card?.text.includes(figure));
    if (before === after) mixed.push(...wrong.map(figure => `${figure} beside ${String(before)}`));
    return fits(card);
  });
  return mixed;
}
