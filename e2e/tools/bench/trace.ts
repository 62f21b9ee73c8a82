import type { CDPSession } from 'playwright';
import * as z from 'zod/mini';

/* What a page's main thread did, task by task, by the browser's own trace. */

const Event = z.looseObject({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z._default(z.number(), 0),
  tdur: z._default(z.number(), 0),
  args: z.optional(z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) })),
});
type Event = z.infer<typeof Event>;

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Traces a tab while `work` goes on. @returns complete events */
async function traced(cdp: CDPSession, work: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) {
      const event = Event.safeParse(each);
      if (event.success && event.data.ph === 'X') events.push(event.data);
    }
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

const within = (inner: Event, outer: Event): boolean =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + inner.dur <= outer.ts + outer.dur;

/** Promises that go on after a call. The pages' own scripts are blocked, so that in a task of ours they are ours. */
const MICROTASKS = 'RunMicrotasks';

/**
 * Processor time in ms that a script of this address took in each of the page's tasks, layout and collection of garbage
 * that it caused in between included. What else the browser does in the same task, such as the rest of the page's loading,
 * is not the script's doing.
 */
export async function tasksOf(
  cdp: CDPSession,
  address: string,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const events = await traced(cdp, work);
  const own = events.filter(({ args }) => args?.data?.url?.startsWith(address));
  const promises = events.filter(({ name }) => name === MICROTASKS || name === `v8.${MICROTASKS}`);
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  return outermost(tasks)
    .map(task => [own, promises].map(some => some.filter(event => within(event, task))))
    .filter(([ours = []]) => ours.length > 0)
    .map(parts => outermost(parts.flat()).reduce((sum, { tdur, dur }) => sum + (tdur || dur) / 1000, 0));
}

const outermost = (events: readonly Event[]): readonly Event[] =>
  events.filter(
    (event, i) =>
      !events.some((outer, j) => i !== j && within(event, outer) && (j < i || !within(outer, event))),
  );
