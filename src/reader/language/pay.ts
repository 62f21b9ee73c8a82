import { pay as cs } from './cs/pay.ts';
import { pay as de } from './de/pay.ts';
import { pay as en } from './en/pay.ts';
import { pay as es } from './es/pay.ts';
import { pay as fr } from './fr/pay.ts';
import { pay as it } from './it/pay.ts';
import { pay as ja } from './ja/pay.ts';
import { pay as nl } from './nl/pay.ts';
import type { PayWords } from './pay-words.ts';
import { pay as pl } from './pl/pay.ts';
import { pay as pt } from './pt/pay.ts';
import { pay as rest } from './rest/pay.ts';
import { pay as sv } from './sv/pay.ts';

/**
 * All languages at once: the pay of an English posting may stand in a French line, and figures, signs and words
 * beside them tell the languages apart better than the page does.
 */
export const PAY_WORDS: readonly PayWords[] = [en, de, fr, es, nl, pt, it, pl, cs, sv, ja, rest];
