import { experience as cs } from './cs/experience.ts';
import { experience as da } from './da/experience.ts';
import { experience as de } from './de/experience.ts';
import { experience as el } from './el/experience.ts';
import { experience as en } from './en/experience.ts';
import { experience as es } from './es/experience.ts';
import { experience as fi } from './fi/experience.ts';
import { experience as fr } from './fr/experience.ts';
import { experience as hu } from './hu/experience.ts';
import { experience as it } from './it/experience.ts';
import { experience as ja } from './ja/experience.ts';
import { experience as ko } from './ko/experience.ts';
import { experience as nl } from './nl/experience.ts';
import { experience as no } from './no/experience.ts';
import { experience as pl } from './pl/experience.ts';
import { experience as pt } from './pt/experience.ts';
import { experience as ro } from './ro/experience.ts';
import { experience as ru } from './ru/experience.ts';
import { experience as sv } from './sv/experience.ts';
import { experience as tr } from './tr/experience.ts';
import { experience as uk } from './uk/experience.ts';
import { experience as vi } from './vi/experience.ts';
import { experience as zh } from './zh/experience.ts';
import type { ExperienceWords } from './words.ts';

/** How each language asks for years of experience. */
export const EXPERIENCE: Readonly<Record<string, ExperienceWords>> = {
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
  zh,
};
