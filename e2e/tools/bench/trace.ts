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

/**
 * Processor time in ms of each of the page's tasks in which a script of this address ran, whole: layout, promises and
 * collection of garbage in it are taken for the script's doing.
 */
export async function tasksOf(
  cdp: CDPSession,
  address: string,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const events = await traced(cdp, work);
  const own = events.filter(({ args }) => args?.data?.url?.startsWith(address));
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  return tasks
    .filter(task => own.some(event => within(event, task)))
    .filter((task, _, all) => !all.some(outer => outer !== task && within(task, outer)))
    .map(({ tdur, dur }) => (tdur || dur) / 1000);
}
