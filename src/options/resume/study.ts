import { DEGREES, type Degree } from '../../posting/reading.ts';
import type { Line } from './lines.ts';
import type { Proposal } from './proposals.ts';
import { OWN_DEGREES, PRESENT, SCHOOL, SHORT_DEGREES, STUDYING } from './words.data.ts';

const named = OWN_DEGREES.map(
  ([degree, words]) =>
    [degree, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')] as const,
);
const short = SHORT_DEGREES.map(
  ([degree, words]) =>
    [degree, new RegExp(`(?<![\\p{L}\\p{N}&.])(?:${words})(?![\\p{L}\\p{N}&-])`, 'u')] as const,
);
const school = new RegExp(SCHOOL, 'u');
const studying = new RegExp(`(?<!\\p{L})(?:${STUDYING})(?!\\p{L})|[-–—] ?(?:${PRESENT})(?!\\p{L})`, 'u');

interface Studied {
  readonly degree: Degree;
  /** Where the degree's name ends in the line. */
  readonly end: number;
}

/** The highest degree that a line names; null for none. Abbreviations that are also words need a school beside them. */
function degreeIn({ text, low, part }: Line): Studied | null {
  const long = named.flatMap(([degree, pattern]) => hit(degree, pattern.exec(low)));
  const isStudy = part === 'education' || school.test(low);
  const brief = isStudy ? short.flatMap(([degree, pattern]) => hit(degree, pattern.exec(text))) : [];
  const rank = ({ degree }: Studied) => DEGREES.indexOf(degree);
  return [...long, ...brief].toSorted((a, b) => rank(b) - rank(a) || b.end - a.end)[0] ?? null;
}

const hit = (degree: Degree, found: RegExpExecArray | null): Studied[] =>
  found ? [{ degree, end: found.index + found[0].length }] : [];

/** A degree counts under its heading, or with a subject or a school: "worked with bachelor students" has none. */
const counts = (line: Line): boolean =>
  line.part === 'education' || (line.part !== 'experience' && school.test(line.low)) || line.part === null;

/** The highest degree had, and the one that is studied for. */
export function degreesIn(lines: readonly Line[]): Proposal[] {
  const all = lines.filter(counts).flatMap(line => {
    const found = degreeIn(line);
    return found ? [{ degree: found.degree, line, open: studying.test(line.low) }] : [];
  });
  const top = (open: boolean) =>
    all
      .filter(one => one.open === open)
      .toSorted((a, b) => DEGREES.indexOf(b.degree) - DEGREES.indexOf(a.degree))
      .slice(0, 1);
  return [
    ...top(false).map(({ degree, line }) => ({
      offer: { kind: 'degree', degree } as const,
      line: line.text,
    })),
    ...top(true).map(({ degree, line }) => ({
      offer: { kind: 'studyingFor', degree } as const,
      line: line.text,
    })),
  ];
}

const SUBJECT =
  /^[.)]?(?: degree)?,? ?(?:of (?:[Aa]pplied )?(?:[Ss]ciences?|[Aa]rts|[Ee]ngineering|[Ll]aws|[Bb]usiness [Aa]dministration)|\([^)]{1,12}\))?,? ?(?:in|of|en|de|im|w|i)? ?[:–—-]? ?([\p{Lu}][\p{L}&' -]{2,50}?)(?= ?(?:[,;.|(•·–—\t]|$| - |\d| from | at | an der | (?:university|college|institute|school)))/u;
/** Not what was studied. */
const NO_SUBJECT = /universit|college|school|institute|hochschule|degree|diploma|honou?rs|expected|thesis/iu;

/** The subjects of the degrees: "BSc Computer Science", "Master of Arts in History". */
export function studiesIn(lines: readonly Line[]): Proposal[] {
  const found = lines.filter(counts).flatMap(line => {
    const degree = degreeIn(line);
    const subject = degree && SUBJECT.exec(line.text.slice(degree.end))?.[1]?.trim();
    if (!subject || degree.degree === 'high school' || NO_SUBJECT.test(subject)) return [];
    return [{ offer: { kind: 'degreeField', name: subject } as const, line: line.text }];
  });
  return found.filter((one, at) => found.findIndex(each => each.offer.name === one.offer.name) === at);
}
