import { headingWords } from '../words.ts';

/** Polish headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:nasze |twoje )?(?:wymagania|oczekiwania|kwalifikacje|kompetencje|doświadczenie)(?: (?:stawiane|dotyczące|wobec|względem|od)(?: .{2,20})?| i (?:umiejętności|kwalifikacje|doświadczenie))?|(?:to (?:stanowisko|oferta) (?:jest )?dla ciebie,? jeśli|jesteś osobą,? której szukamy.{0,20}|idealny kandydat|co (?:jest dla nas ważne|powinieneś umieć)|nasz idealny kandydat|czego od ciebie oczekujemy|wymagane (?:umiejętności|kwalifikacje|doświadczenie|technologie)|must have|kandydat)',
      '(?:nasze |twoje |główne )?(?:wymagania|oczekiwania|kwalifikacje|umiejętności|profil(?: kandydata)?)(?: (?:obowiązkowe|podstawowe|niezbędne|konieczne|wobec kandydata|formalne|techniczne))*|(?:czego (?:oczekujemy|wymagamy|szukamy)|oczekujemy|wymagamy|kogo szukamy|szukamy|aplikuj,? jeśli|od kandydatów oczekujemy|nasze wymagania|twój profil)',
    ],
    preferred: [
      '(?:mile widziane będ(?:zie|ą)|dodatkowym(?:i)? atut(?:em|ami)(?: (?:będzie|będą))?|(?:twoim |naszym )?(?:dodatkowym )?(?:plusem|atutem)(?: .{2,12})?|optymalnie)',
      '(?:mile widziane|dodatkowe atuty|atutem będzie|dodatkowym atutem będzie|nice to have|dodatkowo|wymagania dodatkowe|mile widziane umiejętności)',
    ],
    duties: [
      '(?:czym będziesz się (?:zajmować|zajmował).{0,20}|(?:twoje|główne|najważniejsze) (?:zadania|obowiązki|odpowiedzialności)|zakres (?:pracy|odpowiedzialności)|na czym polega praca|twoja rola|opis (?:pracy|oferty|projektu))',
      '(?:twój |twoje |główne )?(?:zakres obowiązków|obowiązki|zadania|zakres zadań|odpowiedzialności|opis stanowiska)(?: .{0,20})?|czym będziesz się zajmować|co będziesz robić',
    ],
    benefits: [
      '(?:(?:to|co) (?:oferujemy|dajemy|zyskasz|zyskujesz|mamy dla ciebie)|nasza oferta|w zamian oferujemy|twoje korzyści|korzyści|pakiet benefitów|benefity)',
      '(?:oferujemy|co oferujemy|to oferujemy|benefity|zapewniamy|dlaczego .{2,40}|co zyskujesz)',
    ],
    pay: ['(?:wynagrodzenie|zarobki)(?: .{0,20})?'],
    about: ['(?:o nas|o firmie|kim jesteśmy|nasza (?:firma|misja))'],
    apply: ['(?:jak aplikować|aplikuj(?: teraz)?|proces rekrutacji|kontakt|etapy rekrutacji)'],
    unknown: ['(?:lokalizacja|miejsce pracy|rodzaj umowy|wymiar etatu)'],
    outside: ['(?:podobne (?:oferty|ogłoszenia).{0,30}|inne oferty.{0,30}|udostępnij)'],
  },
  unmistakable: 'wymagania|obowiązki|oferujemy|zadania|oczekiwania',
  openers: 'co|kogo|czego|jak|twój|twoje|nasz|nasze|dlaczego',
  keywords: [
    ['preferred', 'mile widziane|atut'],
    ['required', 'wymagania|oczekiwania|oczekujemy|kwalifikacje'],
    ['duties', 'obowiązk|zadania'],
    ['benefits', 'oferujemy|benefity'],
  ],
});
