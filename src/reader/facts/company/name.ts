import { bare } from '../header/parts.ts';

/** Legal forms: they do not tell one company from another. */
const LEGAL =
  /\b(?:inc|incorporated|llc|l l c|ltd|limited|gmbh|mbh|ag|se|kg|co|corp|corporation|company|plc|b v|bv|n v|s a|sa|sas|sarl|srl|s r l|spa|s p a|pty|pvt|private|oy|ab|aps|a s|llp|lp|pte|sp z o o|s r o|株式会社|有限会社|合同会社)\b|株式会社|有限会社|合同会社/g;

export const companyKey = (name: string): string =>
  bare(name)
    .replace(LEGAL, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, '') || bare(name).replace(/\s+/g, '');

/** "Acme Robotics, Inc." and "Acme Robotics"; a name and the beginning of a longer one. */
export function sameCompany(a: string, b: string): boolean {
  const left = companyKey(a);
  const right = companyKey(b);
  if (!left || !right) return false;
  return (
    left === right || (Math.min(left.length, right.length) >= 4 && (startsWords(a, b) || startsWords(b, a)))
  );
}

const startsWords = (long: string, short: string): boolean =>
  ` ${bare(long)} `.startsWith(` ${bare(short).replace(LEGAL, '').trim()} `);
