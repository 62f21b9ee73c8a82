import type { Verdict } from '../../posting/verdict.ts';
import type { Posting } from '../context.ts';
import { capital, judged, notStated, some, withMore } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import type { Profile } from '../profile.ts';
import { isMet } from '../skills/in-line.ts';
import type { Line } from '../skills/in-line.ts';
import { counts, mineOf } from '../skills/mine.ts';
import type { Asked } from '../skills/asked.ts';

/** Skills that need not be had: another of the same either/or list is. */
function spared(lines: readonly Line[]): ReadonlySet<string> {
  const met = lines.flatMap(({ groups }) => groups).filter(group => group.need === 'any' && isMet(group));
  return new Set(met.flatMap(({ skills }) => skills.map(({ key }) => key)));
}

/**
 * The named skills against the reader's: met when every required one is had (one of an either/or list), partly when
 * some are, not met when none is. Where the posting only prefers skills, those are counted.
 */
export function judgeSkills(
  { reading, asked }: Posting,
  profile: Profile,
  lines: readonly Line[],
): Judgement {
  const { keys } = mineOf(profile);
  const all = asked.filter(({ key }) => counts(key, profile));
  if (all.length === 0) return notStated('The posting names no skills.');
  const enough = spared(lines);
  const required = all.filter(one => one.level === 'required');
  const needed = required.length > 0 ? required : all;
  const had = all.filter(one => keys.has(one.key));
  const lack = all.filter(one => !keys.has(one.key));
  const missing = lack.filter(one => !enough.has(one.key));
  const verdict: Verdict = needed.every(one => keys.has(one.key) || enough.has(one.key))
    ? 'met'
    : had.length > 0
      ? 'partly'
      : 'not met';
  const other = lack.length - missing.length;
  const parts = () => [
    `${had.length} of ${all.length} named skills are yours${had.length > 0 ? `: ${some(had.map(one => one.name))}` : ''}`,
    ...(missing.length > 0 ? [`missing: ${some(missing.map(one => one.name))}`] : []),
    ...(other > 0 ? [`${other} ${other === 1 ? 'is one' : 'are'} of a choice that you meet`] : []),
  ];
  const shown = (verdict === 'met' ? had : missing)[0] ?? all[0];
  return withMore(
    judged(reading, `/skills/${shown?.at ?? 0}`, verdict, () => `${parts().join('; ')}.`),
    () => ({ have: had.map(one => one.name), lack: lack.map(one => one.name) }),
  );
}

/** Licences and certificates among the named skills. One that is only preferred and not had is partly. */
export function judgeLicences(
  { reading, asked }: Posting,
  profile: Profile,
  lines: readonly Line[],
  isLicence: (name: string) => boolean,
): Judgement {
  const all = asked.filter(({ name }) => isLicence(name));
  if (all.length === 0) return notStated('The posting names no licence or certificate.');
  const { keys } = mineOf(profile);
  const enough = spared(lines);
  const lack = all.filter(({ key }) => !keys.has(key) && !enough.has(key));
  const had = all.filter(({ key }) => keys.has(key));
  const must = lack.filter(({ level }) => level === 'required');
  const verdict: Verdict =
    must.length === 0
      ? lack.length === 0 || all.some(({ level }) => level === 'required')
        ? 'met'
        : 'partly'
      : had.length > 0
        ? 'partly'
        : 'not met';
  const names = (some_: readonly Asked[]) => some(some_.map(({ name }) => name));
  const reason = () =>
    capital(
      [
        ...(had.length > 0 ? [`You have ${names(had)}`] : []),
        ...(lack.length > 0
          ? [`${must.length > 0 ? 'asked for' : 'preferred'} and not yours: ${names(lack)}`]
          : []),
      ].join('; '),
    );
  const shown = (verdict === 'met' ? had : lack)[0] ?? all[0];
  return withMore(
    judged(reading, `/skills/${shown?.at ?? 0}`, verdict, () => `${reason()}.`),
    () => ({ have: had.map(({ name }) => name), lack: lack.map(({ name }) => name) }),
  );
}
