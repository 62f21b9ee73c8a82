import type { StandingWords } from '../standing.ts';

/** How pages say in Czech that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:nabídka|pozice|inzerát|místo|výběrové řízení)(?: práce)? (?:již |už |je |byla |byl |bylo |je již |není |už není |již není )+(?:neaktuální|neaktivní|aktuální|aktivní|dostupn[áýé]|nedostupn[áýé]|ukončen[aáoý]?|uzavřen[aáoý]?|obsazen[aáoý]?|vypršel[ao]?|k dispozici)|platnost (?:inzerátu|nabídky) (?:již |už )?(?:vypršela|skončila)|^\\W*(?:nabídka )?(?:neaktivní|ukončeno|obsazeno)\\W*$',
  closedNot: 'pokud|jakmile|až bude|dokud',
  partial:
    '(?:přihlaste se|přihlas se|zaregistrujte se|zaregistruj se|vytvořte si účet),? (?:abyste|abys|a|pro)[^.]{0,60}(?:nabídk|popis|inzerát|detail|celý|celou|obsah)|(?:zobrazit|číst) (?:celou nabídku|celý inzerát|celý popis) (?:na|v)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:číst dále|více|zobrazit více|celý text)\\.?$|(?:^|\\s)(?:číst dále|zobrazit celý inzerát)$',
};
