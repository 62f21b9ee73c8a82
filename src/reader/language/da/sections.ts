import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Danish headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:dine |faglige |personlige |ønskede |vi ser efter følgende )?(?:kvalifikationer|kompetencer|egenskaber|forudsætninger|profil)(?: .{0,25})?|(?:vi )?(?:forventer|søger|leder efter)(?:,? at)?(?: du| dig)?(?: .{0,20})?|(?:hvem|hvad) (?:er du|forventer vi|søger vi|leder vi efter).{0,20}|din (?:profil|baggrund|faglighed|erfaring)(?: .{0,20})?|om dig|du (?:har|er|kan)|krav(?: til .{2,20})?|er det dig|vi forestiller os.{0,25}|er du den.{0,30}',
      ],
      preferred: [
        '(?:det er (?:en fordel|et plus)|ønskeligt|fordelagtigt|(?:det vil være )?en fordel|vi lægger vægt på).{0,30}|nice to have',
      ],
      duties: [
        '(?:dine |arbejds|primære |dine primære |vigtigste )*(?:opgaver|arbejdsopgaver|ansvarsområder|ansvar|hovedopgaver)(?: .{0,20})?|om (?:stillingen|jobbet|rollen)|jobbet|stillingen|(?:det|hvad) (?:skal|kommer) du (?:lave|til at lave)|jobbeskrivelse|din rolle|dine arbejdsdage.{0,15}',
      ],
      benefits: [
        '(?:vi (?:kan )?tilbyder?(?: dig)?|hvad (?:vi tilbyder|tilbyder vi)(?: dig)?|(?:dine )?(?:fordele|goder)|derfor skal du.{0,25}|hvorfor .{2,30}|du får|.{2,25} tilbyder)',
      ],
      pay: ['løn(?:- og ansættelsesvilkår| og .{2,25})?|løn'],
      about: ['om (?:os|virksomheden|.{2,25})|hvem er vi|vi er|afdelingen|teamet|din nye arbejdsplads'],
      apply: [
        '(?:ansøgning(?:sfrist)?|kontakt|yderligere (?:information|oplysninger)|interesseret|sådan søger du|send (?:din )?ansøgning.{0,15}|vil du vide mere|spørgsmål|proces(?:sen)?)',
      ],
      unknown: [
        '(?:praktisk (?:information|info)|arbejdssted|arbejdstid|ansættelse(?:svilkår)?|tiltrædelse|vilkår|øvrigt)',
      ],
      outside: [
        '(?:lignende|andre|flere|relaterede) (?:job|stillinger|ledige).{0,25}|del (?:jobbet|jobannonce.{0,5})',
      ],
    },
    keywords: [
      ['preferred', 'fordel'],
      ['required', 'kvalifikation|kompetence|forvent|profil|krav'],
      ['duties', 'opgaver|ansvar'],
      ['benefits', 'tilbyder|goder'],
    ],
  }),
  cues: cueWords({
    anywhere: ['(?:mindst|minimum) \\d+ års (?:relevant )?erfaring'],
    starts: [
      '(?:du (?:har|er|kan|taler|trives|besidder|brænder)|erfaring|uddannelse|kendskab|kørekort|gode?|har |er |kan |behersker|evne|lyst|flydende|relevant|solid|stærke?)(?!\\p{L})',
    ],
    preferred: ['(?:er |være )?en fordel|et plus|gerne|ikke (?:et )?krav|ikke nødvendig'],
    required: ['(?<!ikke (?:et )?)krav|skal have|(?<!ikke )nødvendig'],
    leads: [
      ['preferred', 'fordel'],
      ['required', '(?:forventer|du har|du er|kvalifikationer|søger)'],
      ['duties', '(?:opgaver|ansvar)'],
      ['benefits', 'tilbyder'],
    ],
  }),
};
