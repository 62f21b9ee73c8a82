import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';
import type { Block } from '../../source.ts';
import { AFTER_NAME, INSTITUTION, MARKS } from '../company/from-header.ts';
import { headerOf } from '../header/header.ts';
import { isLabel } from '../header/label-table.ts';
import { namesAround } from '../header/names.ts';
import { bare, chipsOf, partsOf } from '../header/parts.ts';
import { rowOf } from '../header/row.ts';
import { isCityWithRegion, isPlace } from '../header/place-like.ts';
import { isOccupation } from '../title/words.ts';
import { isAddress } from './address.ts';
import { listed, type Named } from './listed.ts';
import { NO_TOWN } from './no-town.data.ts';
import { isTown } from './town.ts';

const NAMED =
  /(?:^|[\s_-])(?:job-?|posting-?|work-?)?(?:location|locations|place|city|address|locality|standort|ort|lieu)(?=$|[\s_-])|joblocation|posting-categories__location|topcard\S*(?:location|bullet)/;
/** What a wrapper around the line may be called: no more than that a place stands in it. */
const AROUND = /(?:^|[\s_-])(?:job-?|posting-?|work-?)?locations?(?=$|[\s_-])/;
/** "City, Region": two or three names with capitals and nothing else. */
const CITY =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:de|del|la|am|an der|do|da|upon|sur|bei|\\p{Lu}[\\p{L}.'’-]*)){0,3}";
const CITY_REGION = regex(`^${CITY}(?:, ?${CITY})$`, 'u');
/** "Industry: Logistics, Retail" is another fact's line. */
const LABELLED = /^[^:：]{2,35}[:：]\s/;
/** The map's pin is a label in any language. */
const PIN =
  /^[^\p{L}\d]{0,6}📍\ufe0f?\s*(?<where>[\p{L}\d][^|•·:📍\p{Extended_Pictographic}]{1,70}(?<![\s,–—-]))(?=[\s,–—-]*(?:$|[|•·\p{Extended_Pictographic}]))/u;
const REMOTE_LEAD = /^(?:100 ?% )?[\p{L}]+(?:[ -][\p{L}]+)?[,:–( -]+/u;
/** "Hybrid in Toledo, OH", "On-site in Leeds", "Remote / Leeds, UK". */
const MODE_LEAD = /^[\p{L}]+(?:[ -][\p{L}]+)?(?: in | \/ )(?=\p{Lu})/u;
/** "Toledo, OH / Remote", "Graz or hybrid". */
const MODE_TAIL = /(?: [/|&] | (?:or|and|oder|ou|o) )(?<mode>[\p{L}]+(?:[ -][\p{L}]+)?)$/u;
/** "Full-time, Toledo, OH". */
const KIND_LEAD = /^(?<kind>[\p{L}]+(?:[ -][\p{L}]+)?), (?=\p{Lu})/u;
const MODE_END = / (?:in|\/) $/;
const LONGEST_LINE = 100;
/** "Example Bakery, Toledo, OH": the last two of three and more. */
const TAIL = /, ([^,]{2,30}, ?[^,]{2,30})$/;

/** Lines by the title that are places by their form or by the name of their element. */
export function fromHeader(context: Context): Named[] {
  const { after, before, title } = headerOf(context);
  for (const lines of [after, before.slice(0, 2)]) {
    const found = lines.flatMap(i => inLine(i, context));
    if (found.length) return found;
  }
  return title >= 0 ? fromTitle(context, title) : [];
}

function inLine(i: number, context: Context): Named[] {
  const block = context.page.blocks[i];
  if (!block || block.text.length > LONGEST_LINE || LABELLED.test(block.text)) return [];
  const pin = PIN.exec(block.text);
  if (pin?.groups) {
    const at = pin[0].length - (pin.groups['where']?.length ?? 0);
    return listed(pin.groups['where'] ?? '', { block: i, start: at, end: pin[0].length }, context.tongues);
  }
  const whole = { block: i, start: 0, end: block.text.length };
  const isNamed =
    NAMED.test(context.page.containers[block.container]?.names ?? '') ||
    (AROUND.test(namesAround(context.page, i)) && !/\d/.test(block.text));
  const links = block.runs.filter(({ tag }) => tag === 'a');
  // Each town a link of its own: "Graz, Linz".
  if (isNamed && links.length > 1)
    return links.flatMap(({ start, end }) =>
      listed(block.text.slice(start, end), { block: i, start, end }, context.tongues),
    );
  if (isNamed && block.linked < 0.9) return behindLabel(block, i, whole, context.tongues);
  const runs = block.runs
    .filter(run => NAMED.test(run.names))
    .flatMap(run => behindLabel(block, i, run, context.tongues));
  if (runs.length) return runs;
  if (block.kind === 'item')
    return isPlace(block.text) ||
      isTown(block.text) ||
      isAddress(block.text) ||
      isRemoteIn(block.text, context.tongues)
      ? placeIn(block.text, i, 0, context)
      : partsOf(block.text)
          .slice(0, 1)
          .filter(part => part.end < block.text.length && isTown(part.text))
          .flatMap(part => placeIn(part.text, i, part.start, context));
  const from = behindName(block, context);
  if (from > 0) return placeIn(block.text.slice(from), i, from, context);
  const chips = chipsOf(block);
  const own = chips.length ? [] : placeIn(block.text, i, 0, context);
  const parts = chips.length ? chips : partsOf(block.text);
  return own.length ? own : parts.flatMap(part => placeIn(part.text, i, part.start, context));
}

/** The places of a stretch; "Location", for the blind, may stand before them in an element of its own. */
function behindLabel(
  { text, runs }: Block,
  block: number,
  { start: from, end }: { readonly start: number; readonly end: number },
  language: string,
): Named[] {
  const label = runs.find(
    run => run.start === from && run.end < end && isLabel(text.slice(from, run.end), language),
  );
  const gap = label ? (/^[\s:]+/.exec(text.slice(label.end, end))?.[0].length ?? 0) : 0;
  const start = label ? label.end + gap : from;
  return listed(text.slice(start, end), { block, start, end }, language);
}

/** Where "Zip, USA" goes on behind a name that stands out, or that the page's own title parts off: no town named Zip. */
function behindName(block: Block, { page }: Context): number {
  const gap = AFTER_NAME.exec(block.text);
  if (!gap || gap.index === 0) return 0;
  const isMarked = block.runs.some(
    ({ start, end, tag }) => start === 0 && end === gap.index && MARKS.test(tag),
  );
  const name = bare(block.text.slice(0, gap.index));
  const isTitled =
    partsOf(page.title).some(part => bare(part.text) === name) && !isPlace(block.text.slice(0, gap.index));
  return isMarked || (isTitled && !isTown(block.text.slice(0, gap.index))) ? gap.index + gap[0].length : 0;
}

/** "Remote, USA", "100 % remote (Austria)": a word or two for remote, and where. */
function isRemoteIn(text: string, language: string): boolean {
  const lead = REMOTE_LEAD.exec(text)?.[0] ?? '';
  const inner = text.slice(lead.length).replace(/\)$/, '');
  return (
    lead !== '' &&
    (isPlace(inner) || CITY_REGION.test(inner)) &&
    labelsOf(language).some(({ workplace }) =>
      pattern(`^(?:100 ?% |fully )?(?:${workplace.remote.join('|')})[,:–( -]+$`).test(lower(lead)),
    )
  );
}

const isMode = (text: string, language: string): boolean =>
  labelsOf(language).some(({ workplace }) =>
    pattern(`^(?:${Object.values(workplace).flat().join('|')})$`).test(lower(text)),
  );

const isKind = (text: string, language: string): boolean =>
  labelsOf(language).some(({ employment }) =>
    pattern(`^(?:${Object.values(employment).flat().join('|')})$`).test(lower(text)),
  );

/** "Remote, USA" says more than "USA" and is kept whole. */
function placeIn(text: string, block: number, at: number, context: Context): Named[] {
  const { tongues: language } = context;
  const mode = MODE_LEAD.exec(text)?.[0] ?? '';
  if (mode !== '' && isMode(mode.replace(MODE_END, ''), language))
    return placeIn(text.slice(mode.length), block, at + mode.length, context);
  const other = MODE_TAIL.exec(text);
  if (other?.groups && isMode(other.groups['mode'] ?? '', language))
    return placeIn(text.slice(0, other.index), block, at, context);
  const kind = KIND_LEAD.exec(text);
  if (kind?.groups && isKind(kind.groups['kind'] ?? '', language))
    return placeIn(text.slice(kind[0].length), block, at + kind[0].length, context);
  if (isRemoteIn(text, language)) return [{ name: text, span: { block, start: at, end: at + text.length } }];
  const seat = INSTITUTION.test(text) ? /, (\p{Lu}[\p{L}.' -]+)$/u.exec(text) : null;
  if (seat?.[1] && INSTITUTION.test(seat[1]) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(seat[1])) return [];
  if (seat?.[1] && !/^(?:Inc|LLC|Ltd|Corp|Co|L\.L)|^\p{Lu}{3,}$/u.test(seat[1])) {
    const start = at + text.length - seat[1].length;
    return [{ name: seat[1], span: { block, start, end: at + text.length } }];
  }
  const plain = text.replace(/\s*\([^)]*\)\s*$/, '');
  if (isOccupation(plain)) return [];
  const span = { block, start: at, end: at + text.length };
  if (isAddress(text)) return [{ name: text, span }];
  if (
    isPlace(plain) ||
    isTown(plain) ||
    (CITY_REGION.test(plain) && !INSTITUTION.test(plain) && !NO_TOWN.test(lower(plain)))
  )
    return listed(text, span, language);
  // "UK/Europe"
  if (plain.includes('/') && plain.split('/').every(one => isPlace(one.trim()) || isTown(one.trim())))
    return [...plain.matchAll(/[^/]+/g)].flatMap(one =>
      listed(one[0], { block, start: at + one.index, end: at + one.index + one[0].length }, language),
    );
  const tail = TAIL.exec(text);
  if (tail?.[1] && isCityWithRegion(tail[1]) && !/[.!?:]/.test(text.slice(0, tail.index)))
    return listed(
      tail[1],
      { block, start: at + text.length - tail[1].length, end: at + text.length },
      language,
    );
  const all = listed(text, span, language);
  return all.length > 1 && all[0]?.span.start === at && all.every(({ name }) => isPlace(name) || isTown(name))
    ? all
    : [];
}

/** "Data Analyst - Portland, OR", "Welder (Leeds)", "[Leeds] Welder": the title's heading may name the place. */
function fromTitle(context: Context, block: number): Named[] {
  const { page, tongues: language } = context;
  const text = page.blocks[block]?.text ?? '';
  const row = rowOf(text);
  if (row)
    return row.parts
      .filter(one => one.start > row.title.start)
      .flatMap(one => placeIn(one.text, block, one.start, context));
  const isWhere = (name: string) => isTown(name) || (name.includes(',') && isPlace(name));
  // A requisition's number may stand behind the place.
  const part = partsOf(text)
    .slice(1)
    .slice(-2)
    .findLast(one => isWhere(one.text));
  const bracket = /\(([^()]{3,60})\)\s*$/.exec(text) ?? /^\[([^\]]{3,40})\]/.exec(text);
  const inner = bracket?.[1] && isWhere(bracket[1]) ? bracket[1] : '';
  const name = part?.text ?? inner;
  if (name === '') return [];
  const start = part?.start ?? (bracket?.index ?? 0) + 1;
  return listed(name, { block, start, end: start + name.length }, language);
}
