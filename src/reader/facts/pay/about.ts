import { currencyOfSign } from '../../../posting/currencies.ts';
import { regex } from '../../regex.ts';
import { labelSays } from './cues.ts';
import type { Near } from './near.ts';

const LONGEST = 60;
/** "Ohio: $70,000", "Dayton, OH: $70,000": the words before the colon, from where a clause begins. */
const NAMED =
  /(?:^|[.;|•·,():]\s*|\s[-–—]\s)((?:[A-Z][^.;|•·,():]{1,30},\s(?=[A-Z]{2}:))?[^.;|•·,():]{2,60}):\s*$/;
/** "USA, OH, Dayton - $70,000": the line before the dash. */
const DASHED = regex('(?:^|[.;|•·()]\\s*)(\\p{Lu}[^.;|•·():]{2,58}?)\\s[-–—]\\s*$');
/** Begins with a digit or a letter that is not small. */
const BEGINS = regex('^(?!\\p{Ll})[\\p{L}\\d]');
const WORD = regex('\\p{L}{2}');
/** "$70,000 – $80,000 (Ohio only)". */
const IN_BRACKETS = /^\s*\(([^()]{3,60})\)/;

/** What a range is for, as the page puts it; null where nothing near names a place or a level. */
export function aboutOf(near: Near, after: string, label: string): string | null {
  const named = (NAMED.exec(near.left) ?? DASHED.exec(near.left))?.[1]?.trim();
  if (named && isName(named)) return named;
  const bracketed = IN_BRACKETS.exec(after)?.[1]?.trim();
  if (bracketed && isName(bracketed)) return bracketed;
  const onLabel = label.replace(/[:：]\s*$/, '').trim();
  return onLabel.length <= LONGEST && isName(onLabel) ? onLabel : null;
}

/** Says how the sum was found, or in what it is paid. */
const NO_NAME =
  /^(?:(?:based|depend(?:s|ing)|commensurate|negotiable|estimated|approx|full range)(?![a-z]))|范围|範圍/i;

/** Has letters, is not itself about money, and begins like a name. */
const isName = (text: string): boolean =>
  BEGINS.test(text) &&
  WORD.test(text) &&
  labelSays(text) === null &&
  currencyOfSign(text) === null &&
  !NO_NAME.test(text);
