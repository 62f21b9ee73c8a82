import type { Evidence, Kind, Reading } from '../posting/reading.ts';
import type { Context, Found, Proof } from './context.ts';
import { findCompany } from './facts/company/company.ts';
import { findConditions } from './facts/conditions/conditions.ts';
import { findDates } from './facts/dates/dates.ts';
import { findEducation } from './facts/education/education.ts';
import { findEmploymentTypes } from './facts/employment/employment.ts';
import { findExperience } from './facts/experience/experience.ts';
import { findPay } from './facts/pay/pay.ts';
import { findPlaces } from './facts/places/places.ts';
import { findRequirements } from './facts/requirements/requirements.ts';
import { findSignals } from './facts/signals/signals.ts';
import { findSkills } from './facts/skills/skills.ts';
import { findStanding } from './facts/standing/standing.ts';
import { findTitle } from './facts/title/title.ts';
import { findWorkplace } from './facts/workplace/workplace.ts';
import { languageOf, tonguesOf } from './language/language.ts';
import type { Place, ReadResult } from './result.ts';
import { describe } from './sections/describe.ts';
import { segmentsOf } from './sections/segments.ts';
import type { PageText } from './source.ts';
import { readStructured } from './structured/structured.ts';

/** Longest quote that evidence carries; a requirement's own text may be longer. */
const MOST_QUOTE = 400;
const AROUND = 32;

/**
 * Reads one posting. Pure and total: any blocks and any markup give a Reading, and what the page does not say is
 * null or empty.
 */
export function readPosting(page: PageText, kind: Kind = 'posting'): ReadResult {
  const context = contextOf(page);
  const requirements = findRequirements(context);
  const facts = new Facts(page);
  const dates = findDates(context);
  const pay = findPay(context);
  const { conditions } = findConditions(context);
  const { closed, complete } = findStanding(context);
  const education = findEducation(context, requirements);
  const workplace = findWorkplace(context);
  const reading: Omit<Reading, 'evidence'> = {
    url: page.url,
    kind,
    title: facts.one('/title', findTitle(context)),
    company: facts.one('/company', findCompany(context)),
    locations: facts.many('/locations', findPlaces(context)),
    workplace: facts.one('/workplace', workplace),
    employmentType: facts.many('/employmentType', findEmploymentTypes(context)),
    datePosted: facts.one('/datePosted', dates.posted),
    validThrough: facts.one('/validThrough', dates.through),
    pay: facts.many('/pay', pay.found),
    requirements: requirements.map(one => one.value),
    experience: facts.many('/experience', findExperience(context, requirements)),
    education: facts.one('/education', education),
    skills: facts.many('/skills', findSkills(context, requirements)),
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([name, found]) => [
        name,
        facts.one<unknown>(`/conditions/${name}`, found),
      ]),
    ),
    closed: facts.one('/closed', closed),
    complete,
    signals: findSignals(context, {
      pay: pay.found,
      estimates: pay.estimates,
      workplace,
      officeDays: conditions.officeDaysPerWeek,
    }),
    conflicts: [...pay.conflicts],
  };
  requirements.forEach((one, i) => facts.place(`/requirements/${i}`, one.proofs));
  return {
    reading: { ...reading, evidence: facts.evidence },
    places: facts.places.toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start),
    description: describe(context),
  };
}

/** Reads what every finder needs, once. */
export function contextOf(page: PageText): Context {
  const language = languageOf(page);
  const structured = readStructured(page);
  const segments = segmentsOf(page, language, structured);
  const own = segments.filter(({ role }) => role !== 'outside');
  return { page, language, tongues: tonguesOf(page, language), structured, segments, own };
}

/** Turns findings into values, and keeps the evidence and places of each under its JSON Pointer. */
class Facts {
  readonly evidence: Evidence[] = [];
  readonly places: Place[] = [];

  constructor(readonly page: PageText) {}

  one<T>(fact: string, found: Found<T> | null | undefined): T | null {
    if (!found) return null;
    this.#prove(fact, found.proofs);
    return found.value;
  }

  many<T>(fact: string, found: readonly Found<T>[]): T[] {
    return found.map((one, i) => {
      this.#prove(`${fact}/${i}`, one.proofs);
      return one.value;
    });
  }

  place(fact: string, proofs: readonly Proof[]): void {
    for (const { span } of proofs) if (span) this.places.push({ fact, span });
  }

  #prove(fact: string, proofs: readonly Proof[]): void {
    for (const proof of proofs) {
      const { span, source, how, reason } = proof;
      const why = reason === undefined ? {} : { reason };
      if (!span) {
        this.evidence.push({ fact, quote: null, source, how, ...why });
        continue;
      }
      const text = this.page.blocks[span.block]?.text ?? '';
      const end = Math.min(span.end, span.start + MOST_QUOTE);
      this.places.push({ fact, span: { ...span, end } });
      this.evidence.push({
        fact,
        quote: text.slice(span.start, end).trim(),
        prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
        suffix: text.slice(end, end + AROUND),
        source: 'text',
        how,
        ...why,
      });
    }
  }
}
