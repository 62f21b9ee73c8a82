import type { Context } from '../../context.ts';
import type { Block } from '../../source.ts';
import { labelsOf } from '../../language/labels.ts';
import { outsideOf } from '../header/outside.ts';
import { findTitle } from '../title/title.ts';
import type { Hint } from './hint.ts';
import { regex } from '../../regex.ts';

/** One to six words that start upper-case, with the small words names have among them. */
const WORD = "[\\p{Lu}\\d](?:[\\p{L}\\p{M}\\d&+’'/-]|\\.(?=[\\p{L}\\d])|(?<=Bros|St|Mt|Dr)\\.)*";
const NAME = `(?:${WORD})(?:(?:,? (?:Inc|LLC|Ltd|Corp|Co)\\.?(?=[\\s,.]|$))| (?:&|and|of|the|for|de|und|\\+|by|von|i|du|des|la|di|do|da|van|voor) (?=[\\p{Lu}])${WORD}| (?:${WORD})){0,5}`;
const MOST_TEXT = 6000;
const MOST_HINTS = 40;

/** `\\b` knows ASCII letters only. */
const bounded = (source: string): string =>
  /[^\x00-\x7f’]/.test(source)
    ? source.replaceAll('\\b', '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))')
    : source;

const compiled = new Map<string, readonly RegExp[]>();

/** Headings and sentences that name the employer: "About X", "At X, we…", "X is a…", "Join X", © X. */
export function fromText(context: Context): Hint[] {
  const { page } = context;
  const outside = outsideOf(context);
  const patterns = patternsOf(context.tongues);
  const hints: Hint[] = [];
  page.blocks.forEach((block, i) => {
    const isFoot = block.text.includes('©') && block.text.length < 200;
    if ((outside[i] && !isFoot) || hints.length > MOST_HINTS) return;
    const text = block.text.slice(0, MOST_TEXT);
    patterns.forEach((pattern, at) => {
      for (const match of text.matchAll(pattern)) {
        const raw = match.groups?.['name'];
        if (!raw || hints.length > MOST_HINTS) break;
        const from = match.index + match[0].indexOf(raw);
        const name = tidy(beforeLink(raw, from, block), OWN_S.test(text.slice(from + raw.length)));
        if (COMMON_START.test(name)) continue;
        const start = from + raw.indexOf(name);
        const isHeading = at === 0 && block.text.length < 60;
        hints.push({
          name,
          kind: isFoot ? 'copyright line' : isHeading ? 'heading' : 'sentence',
          weight: isFoot ? 1.5 : isHeading ? 2.5 : 1.6,
          span: { block: i, start, end: start + name.length },
          source: 'text',
          how: 'stated',
        });
      }
    });
  });
  hints.push(...besideTitle(context), ...aloneOnLine(context, outside));
  return hints;
}

/** What stands behind a company's name and nothing else's, at a line's end. */
const LEGAL_FORM =
  /^\p{Lu}.{2,50} (?:(?:GmbH|AG|KG|SE|mbH)(?: & Co\.? ?KG(?:aA)?)?|Ltd\.?|Limited|LLC|Inc\.|S\.?r\.?l\.?|S\.p\.A\.|SARL|SAS|s\.r\.o\.|Sp\. ?z ?o\.? ?o\.?|B\.V\.|Oy|ApS|Lda\.?|Ltda\.?)$/u;

/** The posting's own address: the employer with its legal form on a line of its own. */
function aloneOnLine({ page: { blocks } }: Context, outside: readonly boolean[]): Hint[] {
  return blocks.flatMap(({ text, kind, linked }, block) =>
    text.length < 60 && !outside[block] && kind === 'paragraph' && linked < 0.5 && LEGAL_FORM.test(text)
      ? [
          {
            name: text,
            kind: 'line with a legal form',
            weight: 1.6,
            span: { block, start: 0, end: text.length },
            source: 'text' as const,
            how: 'stated' as const,
          },
        ]
      : [],
  );
}

const COMMON_START =
  /^(?:The|This|That|These|Our|Your|We|You|It|He|She|They|As|In|At|If|For|With|And|But|To|All|Any|Each|What|Who|How|Why|When|There|Here|A|An|Job|Position|Role|Must|Ability|Experience|Knowledge|Strong|Please|No|Not|Company|Candidates?|Applicants?|Bachelor|Master|Work|Working|Wir|Sie|Du|Ihre?|Deine?|Eure?|Unsere?|Nous|Vous|Notre|Nos|Votre|Vos|Onze|Jouw|Uw|Vår|Idag|Nasz[ae]?|Tw[oó]ja?|El|La|Los|Las|De|Het|Il|Lo)\b(?! [A-Z][a-z]+ (?:Company|Group|Bank))/;

/** A footer's links stand right behind the name. */
const beforeLink = (name: string, at: number, { runs }: Block): string => {
  const link = runs.find(({ tag, start }) => tag === 'a' && start > at && start < at + name.length);
  return link ? name.slice(0, link.start - at) : name;
};

/** Behind a name whose "’s" is its own, "Example’s is a bakery", "At Example’s, we": a possessive needs what it has. */
const OWN_S = /^(?:,|$| (?:is|was|has|offers|provides|makes|operates)\b)/;

/** Without what a sentence leaves at the ends of a name. */
const tidy = (name: string, hasOwnS = false): string =>
  name
    .replace(/ (?:19|20)\d\d$/, '')
    .replace(hasOwnS ? /[’']$|[.,]+$/g : /[’']s?$|[.,]+$/g, match =>
      /\b(?:Inc|Co|Corp|Ltd)$/.test(name.slice(0, -match.length)) ? match : '',
    )
    .trim();

function patternsOf(language: string): readonly RegExp[] {
  const known = compiled.get(language);
  if (known) return known;
  const made = labelsOf(language).flatMap(({ companySentences }) =>
    companySentences.map(source =>
      regex(bounded(source).replaceAll('(?<name>NAME)', `(?<name>${NAME})`).replaceAll('NAME', NAME), 'gu'),
    ),
  );
  compiled.set(language, made);
  return made;
}

/** "… apply for the Welder role at Example Ltd": the title and its company in one sentence, anywhere on the page. */
function besideTitle(context: Context): Hint[] {
  const title = findTitle(context)?.value ?? '';
  if (title.length < 6) return [];
  const at = labelsOf(context.tongues)
    .map(labels => labels.at)
    .join('|');
  const pattern = regex(`^(?: role| position| job)? (?:${at}) (?:the )?(?<name>${NAME})`, 'u');
  const hints: Hint[] = [];
  context.page.blocks.forEach((block, i) => {
    const from = block.text.length < 1000 && hints.length < 3 ? block.text.indexOf(title) : -1;
    const match = from < 0 ? null : pattern.exec(block.text.slice(from + title.length));
    const name = tidy(match?.groups?.['name'] ?? '');
    if (!match || !name) return;
    const start = block.text.indexOf(name, from + title.length);
    hints.push({
      name,
      kind: 'beside the title',
      weight: 3,
      span: { block: i, start, end: start + name.length },
      source: 'text',
      how: 'stated',
    });
  });
  return hints;
}
