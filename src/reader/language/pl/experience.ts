import type { ExperienceWords } from '../words.ts';

/** How Polish asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'lat|lata|rok|roku|letni(?:e|ego|m|ej)?',
  months: 'miesięcy|miesiące',
  numbers: 'zero jeden|jednego dwa|dwóch|dwu trzy|trzech cztery|czterech pięć|pięciu',
  to: '-|–|do|lub',
  asks: 'doświadczeni\\p{L}*|staż\\p{L}*|praktyki',
  aYear: '(?:minimum|min\\.|co najmniej|przynajmniej|ponad) rok(?:u)?',
  asksSoon: 'w|jako|na|z',
  never: 'ostatnich|od|przez|co',
  company: '(?<!\\p{L})(?:jesteśmy|nasz\\p{L}*|firma|działamy)(?!\\p{L})',
};
