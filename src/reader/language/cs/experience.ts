import type { ExperienceWords } from '../words.ts';

/** How Czech asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'let|roky|rok|roků|roku|let(?:á|é|ou|ého)',
  months: 'měsíců|měsíce',
  numbers: 'nula jeden|jednoho dva|dvou tři|tří čtyři|čtyř pět|pěti',
  to: '-|–|až|nebo',
  asks: 'praxe|praxí|zkušenost\\p{L}*|praxi',
  aYear: '(?:minimálně|min\\.|alespoň|aspoň) rok(?:u)?',
  asksSoon: 'v|jako|na|s',
  never: 'posledních|od|před',
  company: '(?<!\\p{L})(?:jsme|naše|společnost|firma)(?!\\p{L})',
};
