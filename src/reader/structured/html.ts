const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  aacute: 'á',
  iacute: 'í',
  uacute: 'ú',
  aring: 'å',
  oslash: 'ø',
};

/** HTML entities to characters, once. */
export const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** A description's HTML as plain text: blocks on lines of their own, items behind "- ". Twice escaped text too. */
export function plainText(html: string): string {
  let text = html;
  for (let round = 0; round < 2 && /&(?:lt|amp;lt|#60);/.test(text); round++) text = decode(text);
  return decode(
    text
      .replace(/<(script|style)\b[^>]{0,500}>[\s\S]{0,100000}?<\/\1>/gi, ' ')
      .replace(/<li\b[^>]{0,500}>/gi, '\n- ')
      .replace(/<\/?(?:p|div|br|ul|ol|h[1-6]|tr|table|section|li)\b[^>]{0,500}>/gi, '\n')
      .replace(/<[^<>]{1,2000}>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
