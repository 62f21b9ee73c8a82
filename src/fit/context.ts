import type { Reading } from '../posting/reading.ts';
import { fold } from './fold.ts';
import { where } from './places/place.ts';
import type { Where } from './places/place.ts';
import type { Profile } from './profile.ts';
import { askedSkills } from './skills/asked.ts';
import type { Asked } from './skills/asked.ts';
import { textOf } from './text.ts';
import type { Text } from './text.ts';

/** A posting with what several judges need of it, made once. */
export interface Posting {
  readonly reading: Reading;
  readonly text: Text;
  /** The lines that it asks for, folded. */
  readonly lines: readonly string[];
  /** The words of its demands for experience and for a degree, folded; '' where there are none. */
  readonly experience: readonly string[];
  readonly education: string;
  /** The skills that it names. */
  readonly asked: readonly Asked[];
  /** The title, folded. */
  readonly title: string;
  readonly places: readonly Where[];
  /** The countries that the places name, and no other. */
  readonly countries: readonly string[];
  /** ISO date. */
  readonly today: string;
}

export function postingOf(
  reading: Reading,
  description: string,
  lines: readonly string[],
  today: string,
): Posting {
  const places = reading.locations.map(where);
  return {
    reading,
    text: textOf(description),
    lines,
    experience: reading.experience.map(({ quote }) => fold(quote)),
    education: fold(reading.education?.quote ?? ''),
    asked: askedSkills(reading),
    title: fold(reading.title ?? ''),
    places,
    countries: [...new Set(places.flatMap(({ country }) => country ?? []))],
    today: today.slice(0, 10),
  };
}

/** The profile's places, read once a profile. */
const placesOf = new WeakMap<Profile, readonly Where[]>();
export function myPlaces(profile: Profile): readonly Where[] {
  const before = placesOf.get(profile);
  if (before) return before;
  const made = profile.places.map(({ name }) => where(name));
  placesOf.set(profile, made);
  return made;
}
