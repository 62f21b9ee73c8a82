/*
 * The four kinds of marks, and how they look in the page's own text. Told apart by the style of their underline
 * as well as by colour. The page keeps its own text colour: a tint this weak takes little of its contrast, on
 * light and dark paper alike, and each underline has a luminance near 0.18, where it stands out from both white
 * and black by 4.5:1.
 */

export const MARK_KINDS = ['pay', 'required', 'preferred', 'condition'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Names in the page's highlight registry. A page can list them: they must say nothing about its reader. */
export const highlightName = (kind: MarkKind | 'flash'): string => `fineprint-${kind}`;

export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  pay: 'Pay',
  required: 'Required',
  preferred: 'Preferred',
  condition: 'Conditions',
};

interface Look {
  readonly line: string;
  readonly tint: string;
}

/** The same looks stand in the card's legend: see `facts.css`. */
const LOOKS: Readonly<Record<MarkKind, Look>> = {
  pay: { line: 'double 3px #1d864d', tint: 'rgb(46 173 98 / 0.16)' },
  required: { line: 'solid 2px #2d74d5', tint: 'rgb(64 132 232 / 0.14)' },
  preferred: { line: 'dashed 2px #8a60c7', tint: 'rgb(150 106 214 / 0.14)' },
  condition: { line: 'wavy 1.5px #b45f00', tint: 'rgb(226 134 20 / 0.16)' },
};

const rule = (name: string, declarations: readonly string[]): string =>
  `::highlight(${name}) { ${declarations.map(one => `${one} !important;`).join(' ')} }`;

/**
 * The origin that `scripting.insertCSS` must put the rules in with. Chromium paints a highlight's background from
 * author rules alone; Firefox reaches into shadow roots with user rules alone.
 * @param root `runtime.getURL('')`, which tells the browsers apart.
 */
export const marksOrigin = (root: string): 'AUTHOR' | 'USER' =>
  root.startsWith('moz-extension:') ? 'USER' : 'AUTHOR';

/**
 * The rules for the page. The first is the card's life line: where the extension is removed Firefox stops our scripts
 * without a word, but takes these rules away, and with them the card (see `card.css`).
 */
export const marksCss: string = [
  ':root { --fineprint: block !important; }',
  ...MARK_KINDS.map(kind =>
    rule(highlightName(kind), [
      `background-color: ${LOOKS[kind].tint}`,
      `text-decoration: underline ${LOOKS[kind].line}`,
      'text-decoration-skip-ink: none',
      // Under the line of a requirement that the condition stands in.
      ...(kind === 'condition' ? ['text-underline-offset: 0.3em'] : []),
    ]),
  ),
  rule(highlightName('flash'), ['background-color: #ffd84d', 'color: #1a1a1a', 'text-decoration: none']),
].join('\n');
