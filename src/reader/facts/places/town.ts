import { TOWNS } from './towns.data.ts';

/** A well-known town and nothing else: "Berlin", "greater Boston" without the word before it. */
export const isTown = (text: string): boolean => TOWNS.has(text.trim());
