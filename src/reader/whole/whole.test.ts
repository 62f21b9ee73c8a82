import { describe, expect, it } from 'vitest';
import { readPosting } from '../read.ts';
import { pageOf } from '../testing.ts';
import { czech } from './cs.cases.ts';
import { german } from './de.cases.ts';
import { spanish } from './es.cases.ts';
import { french } from './fr.cases.ts';
import { italian } from './it.cases.ts';
import { japanese } from './ja.cases.ts';
import { dutch } from './nl.cases.ts';
import { marked, type WholeCase } from './notation.ts';
import { polish } from './pl.cases.ts';
import { portuguese } from './pt.cases.ts';
import { swedish } from './sv.cases.ts';

/** Each was written before the reader had seen it. */
const ALL: Readonly<Record<string, readonly WholeCase[]>> = {
  cs: czech,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  sv: swedish,
};

const ends = (min: number | null, max: number | null) =>
  min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`;
const wish = (level: string) => (level === 'preferred' ? '~' : '');

describe.each(Object.entries(ALL))('whole postings: %s', (lang, postings) => {
  it.each(postings)('$why', one => {
    const { missed, extra } = one.misses ?? { missed: [], extra: [] };
    const { lines, asked } = marked(one.page);
    const { reading } = readPosting(pageOf(lines, { lang }));
    const { pay, requirements, experience, education, skills, conditions } = reading;
    expect({
      pay: pay.map(
        ({ min, max, currency, unit, kind }) =>
          `${ends(min, max)} ${currency} ${unit}${kind === 'base' ? '' : ` ${kind}`}`,
      ),
      requirements,
      experience: experience.map(({ level, minYears, maxYears }) => wish(level) + ends(minYears, maxYears)),
      education: education && wish(education.level) + education.degree,
      skills: skills.map(({ level, name }) => wish(level) + name).toSorted(),
      conditions,
    }).toEqual({
      pay: one.pay,
      requirements: asked,
      experience: one.experience,
      education: one.education,
      skills: [...one.skills.filter(name => !missed.includes(name)), ...extra].toSorted(),
      conditions: one.conditions,
    });
  });
});
