import '../../messages/zod.ts';
import { hear } from '../../messages/hear.ts';
import { report } from '../../messages/report.ts';
import { endWithExtension, lifetime } from '../lifetime.ts';
import { Attendance } from './attend.ts';

/*
 * The script that a posting's page gets: reads it, marks it, shows the card, until the page moves on. A copy that is
 * put in later, for the next posting, ends this one.
 */

const life = lifetime('reader');
try {
  endWithExtension(life);
  listen(new Attendance(life));
} catch (error) {
  life.abort();
  report('start', error);
}

function listen(posting: Attendance): void {
  hear(
    {
      'reading.get': async () => {
        const { capture, unplaced } = await posting.latest();
        return { capture, unplaced: [...unplaced] };
      },
      'fact.show': async ({ fact }) => ({ shown: posting.showFact(fact) }),
      'card.toggle': async () => {
        posting.toggle();
        return {};
      },
      'card.save': async () => {
        await posting.save();
        return {};
      },
      'posting.leave': async () => {
        posting.end();
        return {};
      },
      'beside.changed': async () => {
        await posting.refresh();
        return {};
      },
    },
    life.signal,
  );
}
