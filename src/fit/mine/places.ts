import { myPlaces } from '../context.ts';
import type { Posting } from '../context.ts';
import { judged, listed, notStated, some } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import { lies, where } from '../places/place.ts';
import type { Lies } from '../places/place.ts';
import type { Place, Profile } from '../profile.ts';
import { workplaceOf } from './workplace.ts';

/** "Berlin (or within commute) or Leipzig" */
export const placeWords = (places: readonly Place[]): string =>
  listed(
    places.map(({ name, commute }) => `${name}${commute ? ' (or within commute)' : ''}`),
    'or',
  );

/** A town that the reader counts as within commute suits; one nearby that is not named may or may not. */
function withCommute(theirs: string, place: Place, found: Lies, mine: ReturnType<typeof where>): Lies {
  if (found === 'in' || !place.commute) return found;
  const near = place.near.some(
    name => fold(name) === fold(theirs) || lies(where(theirs), where(name)) === 'in',
  );
  if (near) return 'in';
  const there = where(theirs);
  const close = mine.region !== null && there.region === mine.region && there.town !== null;
  return close ? 'unknown' : found;
}

const BEST: readonly Lies[] = ['in', 'maybe', 'unknown', 'out'];

/**
 * The posting's places against the reader's: one that suits is enough. A country alone that holds one of them is
 * partly; a town whose way from theirs is not known is not stated. Remote work without a place can be done anywhere.
 */
export function judgePlaces({ reading, places: there }: Posting, profile: Profile): Judgement {
  const mine = myPlaces(profile);
  const remote = workplaceOf(reading) === 'remote';
  const wanted = () => placeWords(profile.places);
  const named = reading.locations.filter((_, i) => says(there[i]));
  // "Remote; Vienna; Zurich": the work can be done from afar, whatever else is offered.
  const fromAfar = reading.locations.findIndex((_, i) => !says(there[i]));
  if (named.length > 0 && remote && fromAfar >= 0)
    return judged(reading, `/locations/${fromAfar}`, 'met', 'The work can be done remotely.');
  if (named.length === 0)
    return remote
      ? judged(reading, '/workplace', 'met', 'The work is remote and bound to no place that is named.')
      : notStated('The posting names no place of work.');
  const all = reading.locations.flatMap((name, at) =>
    says(there[at])
      ? [
          {
            name,
            at,
            lies: best(
              profile.places.map((place, i) => {
                const my = mine[i] ?? where(place.name);
                return withCommute(name, place, lies(where(name), my), my);
              }),
            ),
          },
        ]
      : [],
  );
  const found = best(all.map(one => one.lies));
  const one = all.find(each => each.lies === found) ?? all[0];
  const fact = `/locations/${one?.at ?? 0}`;
  const name = one?.name ?? '';
  if (found === 'in') return judged(reading, fact, 'met', () => `${name} is within ${wanted()}.`);
  // A remote job of a whole country can be done from a place within it.
  if (found === 'maybe' && remote) return judged(reading, fact, 'met', `Remote within ${name}.`);
  if (found === 'maybe')
    return judged(reading, fact, 'partly', () => `Somewhere within ${name}; you look for ${wanted()}.`);
  if (found === 'unknown')
    return judged(reading, fact, 'not stated', () => `How ${name} lies to ${wanted()} cannot be told.`);
  const names = () => some(all.map(each => each.name));
  return profile.wouldRelocate === true && !remote
    ? judged(reading, fact, 'partly', () => `${names()}: not ${wanted()}, but you would relocate.`)
    : judged(reading, fact, 'not met', () => `${names()}: not ${wanted()}.`);
}

const best = (all: readonly Lies[]): Lies => BEST.find(one => all.includes(one)) ?? 'out';
const says = (place: ReturnType<typeof where> | undefined): boolean =>
  place !== undefined &&
  (place.town !== null ||
    place.country !== null ||
    place.region !== null ||
    place.wide !== null ||
    place.either !== null);
