import { lower } from '../../language/pattern.ts';
import { EMPLOYMENT_TYPES, type EmploymentType } from '../../../posting/reading.ts';
import type { Context, Found, Proof } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import type { Span } from '../../source.ts';
import { earlyLines, headerOf } from '../header/header.ts';
import { labelledOf } from '../header/labelled.ts';
import { YES } from '../workplace/sentences.data.ts';
import { regex } from '../../regex.ts';

interface Hit {
  readonly type: EmploymentType;
  readonly span: Span;
}

interface Words {
  readonly type: EmploymentType;
  readonly word: RegExp;
  /** In a sentence: the word with what it is said of, "a full-time position". */
  readonly said: RegExp;
}

/** What somebody who is sought may be: "seeking a contract manager" says nothing. */
const SOUGHT: ReadonlySet<EmploymentType> = new Set(['FULL_TIME', 'PART_TIME', 'TEMPORARY']);

const compiled = new Map<string, readonly Words[]>();

/**
 * Full time, contract, internship… as stated: by the facts table or the header, else by a sentence that says so of this
 * job. Markup adds what the text does not say.
 */
export function findEmploymentTypes(context: Context): Found<EmploymentType>[] {
  const { structured } = context;
  const shown = [...fromLabels(context), ...fromHeader(context)];
  const hits = shown.length ? shown : structured?.employmentType.length ? [] : fromSentences(context);
  const found = new Map<EmploymentType, Proof[]>();
  for (const { type, span } of hits)
    if (!found.has(type)) found.set(type, [{ span, source: 'text', how: 'stated' }]);
  for (const type of structured?.employmentType ?? []) {
    if (!structured || (type === 'OTHER' && found.size > 0)) continue;
    found.set(type, [...(found.get(type) ?? []), { span: null, source: structured.source, how: 'stated' }]);
  }
  return EMPLOYMENT_TYPES.flatMap(type => {
    const proofs = found.get(type);
    return proofs ? [{ value: type, proofs }] : [];
  });
}

function wordsOf(language: string): readonly Words[] {
  const known = compiled.get(language);
  if (known) return known;
  const made = labelsOf(language).flatMap(({ employment, jobNouns, seeks, typeLabels }) =>
    EMPLOYMENT_TYPES.flatMap(type => {
      const words = employment[type]?.join('|');
      if (!words) return [];
      const word = regex(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}-])`, 'u');
      const sought =
        seeks !== undefined && SOUGHT.has(type)
          ? `|(?:${seeks}) (?:an? |our next |[\\p{L}-]+ ){0,4}?(?:${words})(?![\\p{L}-])`
          : '';
      const named =
        typeLabels === undefined
          ? ''
          : `|(?<!\\p{L})(?:${typeLabels}) ?:{1,2} ?(?:[\\p{L}\\d+-]+,? ){0,3}?(?:${words})(?![\\p{L}-])`;
      const said = regex(
        `(?<![\\p{L}\\d-])(?:${words})(?:,? [\\p{L}/-]+){0,2}? (?:${jobNouns})(?!\\p{L})|(?:${jobNouns})[^.\\n]{0,30}? (?:is|type:?|:|ist|est|es|é) (?:an? )?(?:${words})(?![\\p{L}-])${sought}${named}`,
        'gu',
      );
      return [{ type, word, said }];
    }),
  );
  compiled.set(language, made);
  return made;
}

function hitsIn(text: string, span: Span, context: Context): Hit[] {
  return wordsOf(context.tongues).flatMap(({ type, word }) => {
    const match = word.exec(lower(text));
    if (!match) return [];
    const start = span.start + match.index;
    return [{ type, span: { block: span.block, start, end: start + match[0].length } }];
  });
}

/** "Contract (with the possibility of a permanent post)": what may come, and is not offered. */
const AHEAD =
  /\s*\(?(?<!\p{L})(?:with (?:the |a )?(?:potential|possibility|option|view|chance|prospect)|possibly|mit (?:der )?(?:Option|Aussicht|Möglichkeit))(?!\p{L}).*$/isu;

/** A question and its answer: "full-time or not: no". */
const QUESTION = /^(.{0,30}(?:是否|or not).{0,8})[:：]\s*(.+)$/isu;

const fromLabels = (context: Context): Hit[] =>
  labelledOf(context)
    .filter(({ field, value }) => field === 'employment' && value.length < 90)
    .flatMap(({ label, value, span }) => {
      const answer = QUESTION.exec(value)?.[2] ?? value;
      const asked = QUESTION.exec(value)?.[1] ?? label;
      const said = hitsIn(answer.replace(AHEAD, ''), span, context);
      // "Full time: yes".
      const isQuestion = said.length === 0 && YES.test(answer);
      const hits = isQuestion ? hitsIn(asked, span, context) : said;
      return isQuestion || answer !== value ? hits.map(hit => ({ ...hit, span })) : hits;
    });

/** Short lines of the header, the title's own words among them ("(part-time)", "… Intern"). */
function fromHeader(context: Context): Hit[] {
  const { title } = headerOf(context);
  const { blocks } = context.page;
  // "Contract type" above its value is no contract.
  const labels = new Set(
    labelledOf(context)
      .filter(({ span }) => span.start === 0)
      .map(({ span }) => span.block - 1),
  );
  return [title, ...earlyLines(context)].flatMap(block => {
    const text = blocks[block]?.text ?? '';
    if (block !== title && (labels.has(block) || /^[^:：]{2,35}[:：]/.test(text))) return [];
    // "Full time. Two years of experience." begins with a fact of its own.
    const first = block === title ? '' : (/^[^.!?;]{4,40}(?=[.;] )/.exec(text)?.[0] ?? '');
    if (first !== '' && /[.!?]$/.test(text))
      return hitsIn(first, { block, start: 0, end: first.length }, context).filter(
        ({ span }) => span.start === 0 && span.end === first.length,
      );
    if (text.length > (block === title ? 140 : 80) || /[.!?]$/.test(text)) return [];
    const hits = hitsIn(text, { block, start: 0, end: text.length }, context);
    // A title names what one works on, too: "Contract Manager", "Temporary Works Engineer".
    return block === title ? hits.filter(({ type, span }) => type === 'INTERN' || isAside(text, span)) : hits;
  });
}

/** In brackets, behind a dash or at the end of the title. */
const isAside = (text: string, { start, end }: Span): boolean =>
  /[(\[–—|,-]\s*(?:[\p{L}\d-]+ ){0,2}$/u.test(text.slice(0, start)) || /^\s*[)\]]?$/.test(text.slice(end));

function fromSentences(context: Context): Hit[] {
  const words = wordsOf(context.tongues);
  return context.own
    .filter(
      ({ text, role, isHeading }) =>
        !isHeading && ((role !== 'required' && role !== 'preferred') || THIS_JOB.test(text)),
    )
    .map(({ text, span }) => ({ small: lower(text.slice(0, MOST_READ)), span }))
    .flatMap(({ small, span }) =>
      words.flatMap(({ type, word, said }) => {
        // Nearly no sentence has the word at all.
        if (!word.test(small)) return [];
        const match = [...small.matchAll(said)].find(one => !NOT_THIS_JOB.test(around(small, one)));
        if (!match) return [];
        const start = span.start + match.index;
        return [{ type, span: { block: span.block, start, end: start + match[0].length } }];
      }),
    )
    .slice(0, 6);
}

/** A line among the requirements that speaks of the job. */
const THIS_JOB = /^(?:this|the (?:position|role|job)) is an? (?:[\w/-]+,? ){0,4}(?:position|role|job)\b/i;
const MOST_READ = 6000;
/** How far from a word its sentence may say whose it is, where nothing ends it sooner. */
const NEAR = 60;

function around(text: string, { index, 0: words }: RegExpMatchArray & { index: number }): string {
  const before =
    text
      .slice(Math.max(0, index - NEAR), index)
      .split(/[.!?;] /u)
      .at(-1) ?? '';
  const end = index + words.length;
  return before + words + (text.slice(end, end + NEAR).split(/[.!?;] /u)[0] ?? '');
}

/** Who may get benefits, what all employees do: not what this job is. */
const NOT_THIS_JOB =
  /\b(?:eligible|eligibility|benefits?|all (?:full|part|regular|employees)|our (?:full|part)[- ]time|years|experience|employees (?:are|who|may|receive)|equivalent|students? (?:are|who)|manage(?:s|ment)?|supervis\w+|whether)\b/i;
