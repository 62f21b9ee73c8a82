import '../../messages/zod.ts';
import { endWithExtension, lifetime } from '../lifetime.ts';
import { report } from '../report.ts';
import { attend } from './attend.ts';

/*
 * The script that a posting's page gets: reads it, marks it, shows the card, until the page moves on. A copy that is
 * put in later, for the next posting, ends this one.
 */

const life = lifetime('reader');
endWithExtension(life);
try {
  attend(life);
} catch (error) {
  life.abort();
  report('start', error);
}
