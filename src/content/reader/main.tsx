import '../../messages/zod.ts';
import { hear } from '../hear.ts';
import { report } from '../../messages/report.ts';
import { endWithExtension, lendLatest, lifetime, takeRole } from '../lifetime.ts';
import { Attendance } from './attend.ts';
import { hostGuest } from './guest.ts';

/*
 * The script that a posting's page gets: reads it, marks it, shows the card, until the page moves on. A copy that is
 * put in later, for the next posting, ends this one. In the page around a frame with a posting it shows that one's card.
 */

const life = lifetime('reader');
try {
  endWithExtension(life);
  if (takeRole() === 'host') hostGuest(life);
  else listen(new Attendance(life));
} catch (error) {
  life.abort();
  report('start', error);
}

function listen(posting: Attendance): void {
  lendLatest(() => posting.latest(), life.signal);
  hear(
    {
      'reader.here': async () => ({}),
      'card.acted': async ({ act }) => {
        posting.act(act);
        return {};
      },
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
