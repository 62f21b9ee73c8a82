import { describe, expect, test } from 'vitest';
import { pageOf } from '../testing.ts';
import { languageOf } from './language.ts';
import { lower } from './pattern.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'You will mend the pumps that come in from the field and keep a record of the parts, with your own bench and the tools for it.',
  ],
  [
    'de',
    'Du reparierst die Pumpen, die aus dem Feld kommen, und führst Buch über die Teile, mit deiner eigenen Werkbank und dem Werkzeug.',
  ],
  [
    'fr',
    'Vous réparez les pompes qui arrivent des champs et vous tenez le registre des pièces, avec votre propre établi et les outils.',
  ],
  [
    'es',
    'Repararás las bombas que llegan del campo y llevarás el registro de las piezas, con tu propio banco y las herramientas para ello, en el taller de la empresa.',
  ],
  [
    'nl',
    'Je repareert de pompen die van het veld komen en houdt een lijst bij van de onderdelen, met je eigen werkbank en het gereedschap voor het werk.',
  ],
  [
    'pt',
    'Você vai reparar as bombas que chegam do campo e manter o registro das peças, com a sua bancada e as ferramentas da empresa, em uma oficina no centro.',
  ],
  [
    'it',
    'Ripari le pompe che arrivano dal campo e tieni il registro dei pezzi, con il tuo banco e gli attrezzi della ditta, in una officina nel centro di Torino.',
  ],
  [
    'pl',
    'Naprawiasz pompy, które przychodzą z pola, i prowadzisz spis części, na własnym stole i z narzędziami od firmy, a praca jest do końca roku lub po nim.',
  ],
  [
    'cs',
    'Opravujete čerpadla, která se vracejí z pole, a vedete soupis dílů na vlastním stole, s nářadím od firmy, práce je ve městě a pro tým jsme si našli dílnu.',
  ],
  [
    'sv',
    'Du lagar pumparna som kommer från fältet och för bok över delarna, med din egen bänk och de verktyg som hör till, och vi har ett litet lag på orten.',
  ],
  [
    'ja',
    'ポンプを修理し、部品の記録をつける仕事です。自分の作業台と工具を使います。未経験の方も歓迎します。',
  ],
];

describe('languageOf', () => {
  test.each(TEXTS)('%s by its words', (is, text) =>
    expect(languageOf(pageOf([text], { lang: '' }))).toBe(is),
  );
  test.each(TEXTS)('%s though the template says otherwise', (is, text) =>
    expect(languageOf(pageOf([text], { lang: 'xx-yy' }))).toBe(is),
  );
  test('declared where words are too few', () =>
    expect(languageOf(pageOf(['Pumpen'], { lang: 'de-at' }))).toBe('de'));
  test('a few signs of a dense script, whatever the template declares', () =>
    expect(
      languageOf(
        pageOf(['修理水泵并记录零件，自带工具。', '有耐心的人优先考虑，周末休息。'], { lang: 'en-US' }),
      ),
    ).toBe('zh'));
  test('English where nothing is known', () =>
    expect(languageOf(pageOf(['Pumpen'], { lang: '' }))).toBe('en'));
});

test('lowering keeps every offset', () => {
  for (const text of ['İstanbul ABC', 'ΑΣ', 'ẞ', 'plain', 'ÄÖÜ'])
    expect(lower(text)).toHaveLength(text.length);
});
