import { OWN_HOST } from '../own-page.ts';
import type { Expected } from '../reading/expected.ts';
import * as parts from './parts.data.ts';

export interface Variation {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** What its Reading must say. */
  readonly truth: Expected;
}

const pick = <T>(from: readonly T[], at: number): T => {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A careers site around the posting: other jobs with their pay, a form with questions, a footer. */
const chrome = (body: string): string => `
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/benefits">Benefits</a></li><li><a href="/signin">Sign in</a></li></ul></nav></header>
<main>${body}</main>
<aside><h2>Similar jobs</h2>
<div><a href="/jobs/1">Pharmacy Technician</a><p>Fargo, ND · $22.00 - $27.50 an hour</p></div>
<div><a href="/jobs/2">Director of Nursing</a><p>Boise, ID · $131,000 - $149,000 a year · 10+ years of experience</p></div></aside>
<form><label>First name <input name="first"></label><label>Years you have worked as a nurse <input name="years"></label><button>Apply now</button></form>
<footer><p>© 2026. All rights reserved.</p><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>`;

/** One of the twenty: everything follows from its number, so that each run makes the same. */
function vary(at: number): Variation {
  const employer = pick(parts.EMPLOYERS, at);
  const place = pick(parts.PLACES, at * 2 + 1);
  const title = pick(parts.TITLES, at);
  const pay = pick(parts.PAYS, at + Math.floor(at / 4));
  const years = pick(parts.YEARS, at);
  const headings = pick(parts.HEADINGS, at + Math.floor(at / 5));
  const order = pick(parts.ORDERS, at + Math.floor(at / 4));
  const required = parts.REQUIRED(years.text, headings === null);
  const preferred = parts.PREFERRED(headings === null);
  const under = (name: keyof parts.Headings, text: string) => (headings ? `${headings[name]} ${text}` : text);
  const sections: Readonly<Record<parts.SectionName, string>> = {
    about: parts.ABOUT(employer),
    duties: under('duties', parts.DUTIES),
    required: under('required', required.join(' ')),
    preferred: under('preferred', preferred.join(' ')),
    pay: under('pay', parts.PAY(pay.text)),
    closing: parts.CLOSING(employer),
  };
  const day = `2026-11-${String(1 + at).padStart(2, '0')}`;
  const named = at % 2 === 0 ? `<div>${escape(employer)}</div>` : '';
  const head = `<h1>${escape(title)}</h1>${named}<div>Posted ${day}</div><div>${escape(place)}</div><div>Full Time</div>`;
  const body = `<div>${head}<div>${escape(order.map(name => sections[name]).join(' '))}</div></div>`;
  const wrapped = at % 3 === 0;
  return {
    name: `${at + 1}: ${order.slice(1, 5).join(', ')}; ${headings ? headings.required : 'no headings'}${wrapped ? '; in a site' : ''}`,
    url: `${OWN_HOST}/o/nurse-${at + 1}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>${wrapped ? chrome(body) : body}</body></html>`,
    truth: {
      kind: 'posting',
      title,
      company: employer,
      locations: [place],
      employmentType: ['FULL_TIME'],
      datePosted: day,
      pay: [{ min: pay.min, max: pay.max, currency: 'USD', unit: pay.unit }],
      requirements: [
        ...required.map(text => ({ text, level: 'required' as const })),
        ...preferred.map(text => ({ text, level: 'preferred' as const })),
      ],
      experience: [{ minYears: years.years, maxYears: null }],
      education: 'bachelor',
    },
  };
}

export const twentyVariations = (): Variation[] => Array.from({ length: 20 }, (_, at) => vary(at));
