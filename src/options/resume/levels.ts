/** The alternatives as whole words. */
export const wholeWord = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

/** The first level whose words stand in a text; null for none. */
export const levelIn = <T>(levels: readonly (readonly [T, RegExp])[], text: string): T | null =>
  levels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
