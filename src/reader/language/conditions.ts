import { conditions as cs } from './cs/conditions.ts';
import { conditions as de } from './de/conditions.ts';
import { conditions as en } from './en/conditions.ts';
import { conditions as es } from './es/conditions.ts';
import { conditions as fr } from './fr/conditions.ts';
import { conditions as it } from './it/conditions.ts';
import { conditions as ja } from './ja/conditions.ts';
import { conditions as nl } from './nl/conditions.ts';
import { conditions as pl } from './pl/conditions.ts';
import { conditions as pt } from './pt/conditions.ts';
import { conditions as sv } from './sv/conditions.ts';
import type { ConditionWords } from './words.ts';

/** What can make or break it, in each language. */
export const CONDITIONS: Readonly<Record<string, ConditionWords>> = {
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
