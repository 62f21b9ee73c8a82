import { education as cs } from './cs/education.ts';
import { education as de } from './de/education.ts';
import { education as en } from './en/education.ts';
import { education as es } from './es/education.ts';
import { education as fr } from './fr/education.ts';
import { education as it } from './it/education.ts';
import { education as ja } from './ja/education.ts';
import { education as nl } from './nl/education.ts';
import { education as pl } from './pl/education.ts';
import { education as pt } from './pt/education.ts';
import { education as sv } from './sv/education.ts';
import { education as zh } from './zh/education.ts';
import type { EducationWords } from './words.ts';

/** The degrees of each language. */
export const EDUCATION: Readonly<Record<string, EducationWords>> = {
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
  zh,
};
