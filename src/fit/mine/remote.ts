import type { Posting } from '../context.ts';
import { judged, listed, notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { COUNTRIES } from '../places/countries.data.ts';
import { countryNamed, where } from '../places/place.ts';
import type { Where } from '../places/place.ts';
import { zonesIn, zonesOf } from '../places/zones.ts';
import type { Zones } from '../places/zones.ts';
import { seek } from '../text.ts';
import type { Hit, Text } from '../text.ts';
import { REMOTE_LIMITS } from '../words.data.ts';
import { workplaceOf } from './workplace.ts';

/** Countries and wider areas named in some words, looked for in runs of one to three words. */
function areasIn(words: string): readonly Where[] {
  const all = words.split(/[\s,;/()]+/).filter(word => word !== '');
  return all.flatMap((_, i) =>
    [3, 2, 1].flatMap(length => {
      const found = where(all.slice(i, i + length).join(' '));
      return found.town === null && (found.country !== null || found.wide !== null) ? [found] : [];
    }),
  );
}

/** Where the text binds remote work to, with its words; null where it binds it to nothing. */
function limits(text: Text): { readonly areas: readonly Where[]; readonly hit: Hit } | null {
  for (const pattern of REMOTE_LIMITS) {
    const hit = seek(text, pattern);
    const areas = hit ? areasIn(hit.groups.at(-1) ?? '') : [];
    if (hit && areas.length > 0) return { areas, hit };
  }
  return null;
}

const holds = (areas: readonly Where[], country: string): boolean =>
  areas.some(area => area.country === country || area.wide === '*' || area.wide?.has(country) === true);

const overlap = (a: Zones, b: Zones): boolean => a[0] <= b[1] && b[0] <= a[1];
const zoneWords = ([from, to]: Zones): string => `UTC${signed(from)} to UTC${signed(to)}`;
const signed = (hours: number): string => (hours < 0 ? String(hours) : `+${hours}`);

/** Can remote work be done from one of the reader's countries or time zones? */
export function judgeRemote({ reading, text, places }: Posting, from: readonly string[]): Judgement {
  if (workplaceOf(reading) !== 'remote') return notStated('The posting does not offer remote work.');
  const mine = () => listed(from, 'or');
  const wherever = reading.locations.join(', ').toLowerCase();
  const zones = zonesIn(`${wherever} time zone`) ?? zonesIn(text.folded);
  const myZones = from.flatMap(name => {
    const own = zonesOf(name);
    return own ? [own] : [];
  });
  if (zones && myZones.length > 0) {
    const well = myZones.some(one => overlap(one, zones));
    const hit = seek(text, /(?:time ?-?zone|utc|gmt|zeitzone|\bcet\b)/);
    return said(
      well ? 'met' : 'not met',
      () => `For time zones ${zoneWords(zones)}; you work from ${mine()}.`,
      hit,
    );
  }
  const named = places.filter(place => place.country !== null || place.wide !== null);
  const found = named.length > 0 ? null : limits(text);
  const areas = found?.areas ?? named;
  const mineNamed = from.flatMap(name => countryNamed(name) ?? []);
  if (areas.length === 0 || mineNamed.length === 0)
    return notStated('The posting does not say from where the work can be done.');
  const well = mineNamed.some(country => holds(areas, country));
  const whereTo = () =>
    found
      ? listed([
          ...new Set(
            areas.flatMap(({ country }) => (country ? (COUNTRIES[country]?.split('|')[0] ?? []) : [])),
          ),
        ])
      : listed(reading.locations.slice(0, 4));
  const reason = () => `Remote from ${whereTo() || 'where it says'}; you work from ${mine()}.`;
  return found
    ? said(well ? 'met' : 'not met', reason, found.hit)
    : judged(reading, '/locations/0', well ? 'met' : 'not met', reason);
}
