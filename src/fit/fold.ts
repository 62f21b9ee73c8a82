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
    const folded = ascii ? character.toLowerCase() : foldCharacter(character);
    if (!(folded === ' ' && text.endsWith(' '))) {
      text += folded;
      for (let i = 0; i < folded.length; i++) at.push(offset);
    }
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}

/** As `foldWithPlaces`, without the way back, and much faster: a saved list is folded whole when it is judged. */
export function foldAll(source: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(source)) return source.toLowerCase().replace(/\s+/g, ' ');
  return source
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
}

/** Text without case, accents and runs of white space: what two texts are compared by. */
export const fold = (source: string): string => foldAll(source).trim();
