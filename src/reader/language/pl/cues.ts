import { cueWords } from '../words.ts';

/** What Polish sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:minimum|min\\.|co najmniej|przynajmniej) (?:\\d|rok|dwa|trzy|pięć).{0,30}doświadczeni|\\d+[- ]?(?:letnie|lat|lata|roku)(?: \\p{L}+){0,2} doświadczeni',
    '(?:wymagan[aey]|wymagamy|konieczn[aey]|niezbędn[aey]|mile widzian[aey]) (?:jest|są|będzie)|(?:jest|są|będzie) (?:\\p{L}+ ){0,2}(?:wymagan[aey]|konieczn[aey]|niezbędn[aey]|mile widzian[aey]|atutem)',
    '(?:masz|posiadasz) (?:\\p{L}+ ){0,5}(?:doświadczenie|wykształcenie|znajomość|prawo jazdy|umiejętn)',
  ],
  starts: [
    '(?:bardzo |dobra |dobrej |biegła |praktyczna |min\\. |minimum |co najmniej |wysoka |wysokie |podstawowa |udokumentowane |posiadanie |kilkuletnie |\\d+[- ](?:letnie|lat) )*(?:doświadczenie|doświadczenia|znajomo[śs][ćc]|wykształcenie|umiejętno[śs](?:ć|ci)|komunikatywno[śs]ć|samodzielno[śs]ć|dyspozycyjno[śs]ć|prawo jazdy|zdolno[śs](?:ć|ci)|wiedza|dokładno[śs]ć|odpowiedzialno[śs]ć(?! za)|zaangażowanie|chęć|chęci|gotowo[śs]ć|język|angielski|orientacja|uprawnienia|certyfikat|kreatywno[śs]ć|rzetelno[śs]ć|sumienno[śs]ć|obsługa (?:komputera|pakietu|ms)|kultura osobista|uczciwo[śs]ć|niekaralno[śs]ć|odporno[śs]ć|studia|motywacja|praktyka)(?!\\p{L})',
    '(?:masz|posiadasz|znasz|potrafisz|jesteś|lubisz|umiesz|mówisz|cechuje cię)(?!\\p{L})',
  ],
  preferred: [
    '(?:mile widzian|atutem|dodatkow(?:y|ym) atut|nie (?:jest|są) (?:konieczn|wymagan|niezbędn|warunkiem)|preferowan|opcjonaln)',
  ],
  required: ['(?<!nie (?:jest |są )?)(?:wymagan[aey]|konieczn[aeoiy]|niezbędn[aey]|warunek)(?!\\p{L})'],
  leads: [
    ['preferred', '(?:mile widzian|atut)'],
    ['benefits', '(?:oferujemy|zapewniamy|zyskujesz|benefity)'],
    ['duties', '(?:zadania|obowiązk|będziesz)'],
    ['required', '(?:wymaga|oczekujemy|szukamy|posiadasz|masz|profil)'],
  ],
  breaks: [
    ['pay', '(?:wynagrodzenie|zł (?:brutto|netto)|stawka)'],
    ['legal', '(?:dane osobowe|danych osobowych|rodo|równych szans|dyskrymin)'],
    ['benefits', '(?:oferujemy|zapewniamy|umowę o pracę|karta multisport|prywatn\\p{L}+ opiek)'],
    ['apply', '(?:aplikuj|prześlij|wyślij|swoje cv|rekrutac)'],
    ['about', '(?:jesteśmy|nasza firma|naszej firmy|nasz zespół|dołącz)'],
  ],
  never: [
    '^(?:oferujemy|zapewniamy|jesteśmy|nasz[aey]? |aplikuj|prześlij )',
    '(?:danych osobowych|rodo(?!\\p{L}))',
  ],
  binders: 'i|oraz|lub|albo|w|we|z|ze|na|do|od|dla|po|przy|przez|o|u|za|nad|pod|jako|się|nie|a|jak|że',
  abbreviations: 'np|m\\.in|tj|itp|itd|min|max|ok|nr|ul|tel|mgr|inż|dr|tzw|wg|al|godz|pkt|ds|in',
});
