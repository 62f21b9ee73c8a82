import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Norwegian headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:dine |faglige |ønskede |nødvendige |formelle )?(?:kvalifikasjoner|kvalifikasjonskrav|kompetanse|egenskaper|krav)(?: .{0,25})?|personlige (?:egenskaper|forutsetninger)|(?:vi )?(?:søker|ser etter|ønsker|leter etter)(?: (?:deg|en))?(?: .{0,20})?|(?:hvem|hva) (?:er du|ser vi etter|søker vi|leter vi etter).{0,20}|din (?:profil|bakgrunn|erfaring)|om deg|du (?:har|er|kan)|krav til .{2,25}|er dette deg|hvem er du|utdanning(?:sretning|snivå)?|språk',
      ],
      preferred: [
        '(?:det er (?:en fordel|et pluss)|ønskelig|(?:det er )?en fordel|fordelaktig|pluss).{0,30}',
      ],
      duties: [
        '(?:dine |arbeids|sentrale |viktigste )*(?:oppgaver|arbeidsoppgaver|ansvarsområder|ansvar)(?: .{0,25})?|om (?:stillingen|jobben|rollen)|stillingen|jobben|hva (?:skal du|du skal) gjøre|stillingsbeskrivelse|din rolle',
      ],
      benefits: [
        '(?:vi (?:kan )?tilbyr?(?: deg)?|hva (?:vi tilbyr|tilbyr vi)|(?:våre )?(?:fordeler|goder)|hvorfor .{2,30}|du får|.{2,25} tilbyr)',
      ],
      pay: ['lønn(?: og .{2,25})?'],
      about: ['om (?:oss|arbeidsgiver(?:en)?|bedriften|selskapet|.{2,25})|hvem er vi|vi er'],
      apply: [
        '(?:søknad(?:sfrist)?|kontakt(?:informasjon|person)?|interessert|slik søker du|send (?:din )?søknad.{0,15}|spørsmål(?: om stillingen)?|prosess(?:en)?)',
      ],
      unknown: [
        '(?:praktisk informasjon|arbeidssted|arbeidstid|tiltredelse|sektor|bransje|stillingsfunksjon|annet|nøkkelinformasjon)',
      ],
      outside: [
        '(?:lignende|andre|flere|relaterte) (?:stillinger|jobber|ledige|annonser).{0,25}|del (?:annonsen|stillingen)',
      ],
    },
    keywords: [
      ['preferred', 'fordel|ønskelig'],
      ['required', 'kvalifikasjon|egenskap|krav|søker'],
      ['duties', 'oppgaver|ansvar'],
      ['benefits', 'tilbyr|goder'],
    ],
  }),
  cues: cueWords({
    anywhere: ['(?:minst|minimum) \\d+ års (?:relevant )?erfaring'],
    starts: [
      '(?:du (?:har|er|kan|snakker|trives)|erfaring|utdanning|kjennskap|kunnskap|førerkort|gode?|behersker|evne|flytende|relevant|høyere|autorisasjon|fagbrev|god)(?!\\p{L})',
    ],
    preferred: ['(?:er |være )?en fordel|et pluss|gjerne|ønskelig|ikke (?:et )?krav'],
    required: ['(?<!ikke (?:et )?)krav|må ha|kreves'],
    leads: [
      ['preferred', '(?:fordel|ønskelig)'],
      ['required', '(?:ser etter|du har|du er|kvalifikasjoner|søker)'],
      ['duties', '(?:oppgaver|ansvar)'],
      ['benefits', 'tilbyr'],
    ],
  }),
};
