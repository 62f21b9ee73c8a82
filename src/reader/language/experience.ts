import { experience as cs } from './cs/experience.ts';
import { experience as de } from './de/experience.ts';
import { experience as en } from './en/experience.ts';
import { experience as es } from './es/experience.ts';
import { experience as fr } from './fr/experience.ts';
import { experience as it } from './it/experience.ts';
import { experience as ja } from './ja/experience.ts';
import { experience as nl } from './nl/experience.ts';
import { experience as pl } from './pl/experience.ts';
import { experience as pt } from './pt/experience.ts';
import { experience as sv } from './sv/experience.ts';
import type { ExperienceWords } from './words.ts';

/** How each language asks for years of experience. */
export const EXPERIENCE: Readonly<Record<string, ExperienceWords>> = {
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
