import type { Line } from './lines.ts';
import { monthsCovered, periodsIn } from './periods.ts';
import type { Proposal } from './proposals.ts';
import { degreesIn } from './study.ts';
import { YEARS } from './words.data.ts';

export const MOST_YEARS = 60;
const yearsInAll = new RegExp(`(?<!\\d)(\\d{1,2})(?:[.,]5)? ?\\+? ?(?:${YEARS})(?![\\p{L}])`, 'u');
const experienced =
  /experience|erfahrung|expérience|experiencia|esperienza|ervaring|doświadczeni|erfarenhet|praxe/u;

/** Years in all: as the résumé says them, else added up from its periods outside school. */
export function yearsOf(lines: readonly Line[], today: string): Proposal[] {
  const said = lines.flatMap(line => {
    const years = Number(yearsInAll.exec(line.low)?.[1] ?? 0);
    return years > 0 && years <= MOST_YEARS && experienced.test(line.low) && line.part !== 'education'
      ? [{ years, line: line.text }]
      : [];
  });
  const most = said.toSorted((a, b) => b.years - a.years)[0];
  if (most) return [{ offer: { kind: 'years', years: most.years }, line: most.line }];
  const worked = lines.some(({ part }) => part === 'experience');
  const periods = lines
    .filter(line => (worked ? line.part === 'experience' : line.part !== 'education'))
    .filter(line => degreesIn([line]).length === 0)
    .flatMap(line => periodsIn(line, today));
  const years = Math.floor(monthsCovered(periods) / 12);
  if (years === 0) return [];
  return [
    {
      offer: { kind: 'years', years },
      line: [...new Set(periods.map(({ line }) => line))].join(' · ').slice(0, 500),
    },
  ];
}
