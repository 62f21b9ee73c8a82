import { cueWords } from '../words.ts';

/** What Czech sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:minimálně|alespoň|min\\.|aspoň) \\d.{0,20}(?:praxe|praxi|zkušenost)|\\d+ ?(?:let|roky|rok|leté|letá|letou) (?:\\p{L}+ ){0,2}(?:prax|zkušenost)',
    '(?:je|jsou|bude|budou) (?:\\p{L}+ ){0,2}(?:výhodou|podmínkou|nutností|nutn[áéý]|vyžadován[aoy]?|nezbytn[áéý])',
    '(?:máš|máte|ovládáš|ovládáte) (?:\\p{L}+ ){0,5}(?:zkušenost|praxi|vzdělání|znalost|průkaz)',
  ],
  starts: [
    '(?:dobrá |výborná |základní |pokročilá |aktivní |praktická |min\\. |minimálně |alespoň |ukončené |výborné |dobré |\\d+ (?:let|roky|rok) )*(?:zkušenost(?:i|í)?|praxe|znalost(?:i)?|vzdělání|schopnost(?:i)?|řidičský průkaz|řp|komunikativnost|komunikační|spolehlivost|pečlivost|samostatnost|flexibilita|ochota|chuť|angličtina|němčina|čeština|anglický|německý|jazyk|orientace|zodpovědnost|odpovědnost|týmový|manuální zručnost|trestní bezúhonnost|časová flexibilita|vyučení|výuční list|sš|vš|uživatelská|odolnost|zájem|dovednost(?:i)?|práce s pc|certifikát|svářečský)(?!\\p{L})',
    '(?:máš|máte|umíš|umíte|jsi|jste|ovládáš|ovládáte|znáš|znáte|mluvíš|mluvíte)(?!\\p{L})',
  ],
  preferred: [
    '(?:výhodou|výhoda|oceníme|vítán[aoy]?(?!\\p{L})|není (?:podmínkou|nutn)|uvítáme|ideálně|nespornou)',
  ],
  required: ['(?<!není )(?:podmínkou|nutn[áéýo](?!\\p{L})|nutností|nezbytn|vyžadujeme)'],
  leads: [
    ['preferred', '(?:výhodou|oceníme|uvítáme)'],
    ['benefits', '(?:nabízíme|benefity|získáš|získáte)'],
    ['duties', '(?:náplň|budete|budeš|úkol)'],
    ['required', '(?:požaduj|očekáv|hledáme|potřebujeme|máš|máte|umíš)'],
  ],
  breaks: [
    ['pay', '(?:mzda|mzdu|plat(?!\\p{L})|kč)'],
    ['legal', '(?:osobních údajů|gdpr|diskriminac)'],
    ['benefits', '(?:nabízíme|stravenky|dovolen|příspěvek)'],
    ['apply', '(?:životopis|zašlete|pošlete|pošli|kontaktujte|odpovězte)'],
    [
      'about',
      '(?:jsme (?:\\p{L}+ )?(?:společnost|firma|tým)|naše (?:společnost|firma)|přidej se|přidejte se)',
    ],
  ],
  never: ['^(?:nabízíme|jsme |náš |naše |pošli|zašlete )', '(?:osobních údajů)'],
  binders: 'a|i|nebo|či|v|ve|s|se|z|ze|na|do|od|pro|po|při|přes|o|u|za|nad|pod|jako|k|ke|že|aby|dle',
  abbreviations: 'např|tj|apod|atd|min|max|cca|č|ul|tel|ing|mgr|bc|tzv|příp|resp|vč',
});
