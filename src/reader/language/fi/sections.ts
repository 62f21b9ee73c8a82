import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Finnish headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:odotamme|edellytämme|toivomme|haemme)(?: (?:sinulta|hakijalta|sinua))?(?:, että .{2,20})?|(?:mitä )?(?:odotamme|edellytämme|toivomme)(?: (?:sinulta|hakijalta))?|(?:hakijan )?(?:vaatimukset|edellytykset|profiili|osaaminen)|(?:sinun |sinulta )?(?:osaamisesi|taustasi|kokemuksesi)|(?:kuka|millainen) (?:sinä )?olet|sinulla on|etsimme(?: sinua)?(?:,? jo.{2,12})?|olet(?:ko)? .{2,30}|menestyt tehtävässä.{0,20}|kelpoisuusvaatimukset|kelpoisuus',
      ],
      preferred: [
        '(?:arvostamme|eduksi|eduksi (?:katsotaan|luetaan)|katsomme eduksi|plussaa|lisäksi arvostamme).{0,25}',
      ],
      duties: [
        '(?:tehtävä(?:t|nkuvaus|än kuuluu|nä)?|työtehtävät|(?:sinun )?tehtäväsi|toimenkuva|työn kuvaus|työnkuva|mitä (?:tulet|pääset) tekemään|pääset|roolisi|vastuualueet?|tehtävästä|keskeiset tehtävät)(?: .{0,20})?',
      ],
      benefits: [
        '(?:tarjoamme(?: sinulle)?|mitä tarjoamme|meillä|edut|työsuhde-edut|miksi .{2,30}|saat meiltä|.{2,25} tarjoaa)',
      ],
      pay: ['palkka(?:us)?(?: .{0,15})?'],
      about: ['(?:yrityksestä|meistä|tietoa .{2,25}|keitä olemme|työnantajasta|tiimistä|tutustu .{2,20})'],
      apply: [
        '(?:hakeminen|hakuohjeet|näin haet|lisätietoja?(?: .{0,20})?|yhteystiedot|kiinnostuitko|hae(?: paikkaa| nyt)?|hakuaika|rekrytointiprosessi)',
      ],
      unknown: ['(?:työaika|työsuhde|työpaikka|sijainti|muuta|aloitus|työn kesto)'],
      outside: [
        '(?:muita|lisää|samankaltaisia|vastaavia) .{0,15}(?:työpaikkoja|paikkoja|ilmoituksia).{0,10}|jaa (?:ilmoitus|tämä).{0,10}',
      ],
    },
    keywords: [
      ['preferred', 'eduksi|arvostamme'],
      ['required', 'odotamme|edellyt|vaatimu|osaamis'],
      ['duties', 'tehtäv|vastuu'],
      ['benefits', 'tarjoamme|edut'],
    ],
  }),
  cues: cueWords({
    anywhere: [
      '(?:vähintään|väh\\.) \\d+ vuoden .{0,20}kokemus',
      '(?:^|\\s)tarvitset .{3,100}(?:taito|taido|osaami|kokemus|korti|koulutu|tutkin)',
      '^(?:\\S+ ){0,3}(?:eduksi|plussaa|hyötyä|etua) (?:on|ovat|katsotaan|luetaan)|^\\S+ (?:\\S+ )?on (?:eduksi|plussaa|hyötyä) ',
    ],
    starts: [
      '(?:kokemus(?:ta)?|osaat|olet|sinulla|koulutus|tunnet|hallitset|ajokortti|sujuva|hyvä(?:t|ä)?(?!.*(?:mahdollisuu|edut|etuude|palkk|yhtey|ilmapiiri|työyhteisö))|kyky|kielitaito|soveltuva|aiempi|itsenäi|oma-aloitt|\\p{L}+n ajokortti)(?!\\p{L}{8})',
    ],
    preferred: ['eduksi|arvostamme|plussaa|hyötyä|etu$'],
    required: ['edellyt|vaaditaan|välttämät'],
    leads: [
      ['preferred', '(?:eduksi|arvostamme)'],
      ['required', '(?:odotamme|edellyt|toivomme|sinulla on)'],
      ['duties', '(?:tehtäv|pääset)'],
      ['benefits', 'tarjoamme'],
    ],
  }),
};
