import { cues as csCues } from './cs/cues.ts';
import { headings as csHeadings } from './cs/headings.ts';
import { cues as deCues } from './de/cues.ts';
import { headings as deHeadings } from './de/headings.ts';
import { cues as enCues } from './en/cues.ts';
import { headings as enHeadings } from './en/headings.ts';
import { cues as esCues } from './es/cues.ts';
import { headings as esHeadings } from './es/headings.ts';
import { cues as frCues } from './fr/cues.ts';
import { headings as frHeadings } from './fr/headings.ts';
import { cues as heCues } from './he/cues.ts';
import { headings as heHeadings } from './he/headings.ts';
import { cues as itCues } from './it/cues.ts';
import { headings as itHeadings } from './it/headings.ts';
import { cues as jaCues } from './ja/cues.ts';
import { headings as jaHeadings } from './ja/headings.ts';
import { cues as nlCues } from './nl/cues.ts';
import { headings as nlHeadings } from './nl/headings.ts';
import { cues as plCues } from './pl/cues.ts';
import { headings as plHeadings } from './pl/headings.ts';
import { cues as ptCues } from './pt/cues.ts';
import { headings as ptHeadings } from './pt/headings.ts';
import { cues as svCues } from './sv/cues.ts';
import { headings as svHeadings } from './sv/headings.ts';
import { sections as ar } from './ar/sections.ts';
import { sections as da } from './da/sections.ts';
import { sections as el } from './el/sections.ts';
import { sections as fi } from './fi/sections.ts';
import { sections as hu } from './hu/sections.ts';
import { sections as ko } from './ko/sections.ts';
import { sections as no } from './no/sections.ts';
import { sections as ro } from './ro/sections.ts';
import { sections as ru } from './ru/sections.ts';
import { sections as tr } from './tr/sections.ts';
import { sections as uk } from './uk/sections.ts';
import { sections as vi } from './vi/sections.ts';
import { sections as zh } from './zh/sections.ts';
import type { SectionWords } from './words.ts';

/** By ISO 639-1 code. */
export const SECTION_WORDS: Readonly<Record<string, SectionWords>> = {
  ko,
  zh,
  ru,
  uk,
  tr,
  da,
  no,
  fi,
  hu,
  ro,
  el,
  ar,
  vi,
  cs: { headings: csHeadings, cues: csCues },
  de: { headings: deHeadings, cues: deCues },
  en: { headings: enHeadings, cues: enCues },
  es: { headings: esHeadings, cues: esCues },
  fr: { headings: frHeadings, cues: frCues },
  he: { headings: heHeadings, cues: heCues },
  it: { headings: itHeadings, cues: itCues },
  ja: { headings: jaHeadings, cues: jaCues },
  nl: { headings: nlHeadings, cues: nlCues },
  pl: { headings: plHeadings, cues: plCues },
  pt: { headings: ptHeadings, cues: ptCues },
  sv: { headings: svHeadings, cues: svCues },
};
