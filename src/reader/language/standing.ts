import { standing as cs } from './cs/standing.ts';
import { standing as de } from './de/standing.ts';
import { standing as en } from './en/standing.ts';
import { standing as es } from './es/standing.ts';
import { standing as fr } from './fr/standing.ts';
import { standing as it } from './it/standing.ts';
import { standing as ja } from './ja/standing.ts';
import { standing as nl } from './nl/standing.ts';
import { standing as pl } from './pl/standing.ts';
import { standing as pt } from './pt/standing.ts';
import { standing as sv } from './sv/standing.ts';

/** How a posting stands: ended, whole or in part. Patterns over a lower-case line with straight apostrophes. */
export interface StandingWords {
  /** It takes no more applications. */
  readonly closed: string;
  /** The same words, where they speak of what may happen. */
  readonly closedNot: string;
  /** The rest is for those who sign in, or stands elsewhere. */
  readonly partial: string;
  /** How a cut-off text ends. */
  readonly truncated: string;
}

export const STANDING: Readonly<Record<string, StandingWords>> = {
  cs,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
};
