import { fold } from '../../fit/fold.ts';
import { namesIn } from '../../reader/facts/skills/lexicon.ts';
import { wholeWord } from './levels.ts';
import type { Line } from './lines.ts';
import type { Proposal } from './proposals.ts';
import { DRIVING, LICENCE_LINE } from './words.data.ts';

const licenceLine = wholeWord(LICENCE_LINE);
const driving = wholeWord(DRIVING);

/** Lines about licences: the names that are known, else the line itself where it stands under that heading. */
export function licencesOf(lines: readonly Line[]): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const line of lines) {
    if (driving.test(line.low)) {
      found.set('driving', { offer: { kind: 'drivingLicence' }, line: line.text });
      continue;
    }
    for (const name of licencesIn(line))
      found.set(fold(name), { offer: { kind: 'licence', name }, line: line.text });
  }
  return [...found.values()];
}

/** What a line about licences names; [] for any other line. */
export function licencesIn(line: Line): string[] {
  const isLicence = line.part === 'licences' || (line.part !== 'experience' && licenceLine.test(line.low));
  if (!isLicence) return [];
  const known = namesIn(line.text).filter(({ isBare }) => !isBare);
  if (known.length > 0) return known.map(({ start, end }) => line.text.slice(start, end));
  const name =
    line.text
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .split(/ [|–—-] |[,(;•·\t]|\d{4}/u)[0]
      ?.trim() ?? '';
  return line.part === 'licences' && /\p{L}{2}/u.test(name) && name.length <= 60 && line.low.length < 120
    ? [name]
    : [];
}
