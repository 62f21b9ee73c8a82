import type { Posting } from '../context.ts';
import { judged, notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findWord, seek } from '../text.ts';
import { AGENCY } from '../words.data.ts';

/** Forms of companies at the end of a name, which people write or leave out. */
const FORMS =
  /[\s,]+(?:inc|incorporated|llc|ltd|limited|gmbh|mbh|ag|se|corp|corporation|co|company|plc|bv|nv|sa|sas|sarl|srl|spa|pty|oy|ab|as|a\/s|kg|ohg|llp|lp)\.?$/;

/** A company's name without its forms: "Acme GmbH & Co. KG" is "acme". */
function plain(name: string): string {
  const shorter = name.replace(FORMS, '').replace(/[\s,]+(?:&|and|und)$/, '');
  return shorter === name || shorter === '' ? name : plain(shorter);
}

/** Is the employer one that the reader has blocked? Whole words: "Acme" blocks "Acme GmbH", not "Acmeville". */
export function judgeCompany({ reading }: Posting, blocked: readonly string[]): Judgement {
  const { company } = reading;
  if (company === null) return notStated('The posting does not name the company.');
  const folded = plain(fold(company));
  const hit = blocked.find(name => findWord(folded, plain(fold(name))) >= 0);
  return hit === undefined
    ? judged(reading, '/company', 'met', `${company} is not blocked.`, company)
    : judged(reading, '/company', 'not met', `You have blocked ${hit}.`, company);
}

/** An agency's posting, by its own words or by what the reader of the page noticed. */
export function judgeAgency({ reading, text }: Posting): Judgement {
  const signal = reading.signals?.find(({ kind }) => kind === 'agency');
  if (signal) return said('not met', 'The posting is by an agency.', { quote: () => signal.quote });
  const hit = seek(text, AGENCY);
  return hit
    ? said('not met', 'The posting is by an agency.', hit)
    : notStated('The posting does not say whether an agency has put it up.');
}
