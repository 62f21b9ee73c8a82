import { skills as cs } from './cs/skills.ts';
import { skills as de } from './de/skills.ts';
import { skills as en } from './en/skills.ts';
import { skills as es } from './es/skills.ts';
import { skills as fr } from './fr/skills.ts';
import { skills as it } from './it/skills.ts';
import { skills as ja } from './ja/skills.ts';
import { skills as nl } from './nl/skills.ts';
import { skills as pl } from './pl/skills.ts';
import { skills as pt } from './pt/skills.ts';
import { skills as sv } from './sv/skills.ts';
import { skills as zh } from './zh/skills.ts';
import type { SkillWords } from './words.ts';

/** What stands around the names of skills, in each language. */
export const SKILLS: Readonly<Record<string, SkillWords>> = {
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
