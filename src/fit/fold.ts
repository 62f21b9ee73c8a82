/** Accents that only decorate a Latin, Greek or Cyrillic letter. Other scripts' marks change the word: kept. */
const ACCENTS = /[\u0300-\u036f]/g;

/** One character as it counts when words are compared. '' for what is invisible. */
function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  const plain = character.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\p{Cf}/gu, '');
}

export interface Folded {
  readonly text: string;
  /** `at[i]`: where the character behind `text[i]` starts in the source; one more entry than `text`: its end. */
  readonly at: readonly number[];
}

/** Text without case, accents and runs of white space, with the way back to the source. */
export function foldWithPlaces(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of source) {
    const code = character.charCodeAt(0);
    const ascii = code > 32 && code < 127;
    const whole = ascii ? character.toLowerCase() : foldCharacter(character);
    const folded = whole.startsWith(' ') && text.endsWith(' ') ? whole.slice(1) : whole;
    text += folded;
    for (let i = 0; i < folded.length; i++) at.push(offset);
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}

const runs = new Map<string, string>();
const MOST_RUNS = 2000;

/** Letters beyond ASCII: few and ever the same ones in a text, so that they are folded once. */
function foldRun(run: string): string {
  const before = runs.get(run);
  if (before !== undefined) return before;
  if (runs.size > MOST_RUNS) runs.clear();
  const folded = foldWithPlaces(run).text;
  if (run.length < 20) runs.set(run, folded);
  return folded;
}

/** As `foldWithPlaces`, without the way back, and much faster: a saved list is folded whole when it is judged. */
export function foldAll(source: string): string {
  // Most lines and quotes: nothing but their capitals to fold.
  if (!/[^\x20-\x7e]| {2}/.test(source)) return source.toLowerCase();
  const plain = /[^\t\n\r\x20-\x7e]/.test(source) ? source.replace(/[^\t\n\r\x20-\x7e]+/g, foldRun) : source;
  return plain.toLowerCase().replace(/[\t\n\r ]{2,}|[\t\n\r]/g, ' ');
}

/** Text without case, accents and runs of white space: what two texts are compared by. */
export const fold = (source: string): string => foldAll(source).trim();
