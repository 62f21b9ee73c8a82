import { headingWords } from '../words.ts';

/** Czech headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:(?:co|koho|jaké) (?:od (?:tebe|vás) )?(?:hledáme|očekáváme|požadujeme|potřebujeme|bychom rádi)(?: .{2,20})?|(?:(?:naše |základní )?požadavky(?: .{2,25})?|(?:tvůj|váš|ideální) (?:profil|kandidát)|co (?:bys|byste) (?:měl|měla|měli)(?: .{2,20})?|pro tuto práci potřebuje(?:š|te)|nezbytné (?:předpoklady|znalosti)|kvalifikační předpoklady|máš|máte|jsi|jste|pokud))',
      '(?:naše |vaše )?(?:požadavky|požadujeme|očekáváme|kvalifikace|předpoklady|dovednosti|profil)(?: (?:na (?:vás|kandidáta|uchazeče)|od vás))*|co (?:od (?:vás|tebe) )?(?:požadujeme|očekáváme|bys měl umět|byste měli umět)|koho hledáme|hledáme|co potřebuješ',
    ],
    preferred: [
      '(?:(?:velkou )?výhodou(?: je| bude)?|vítané|co oceníme|dále oceníme|není podmínkou|bonusem .{2,15})',
      '(?:výhodou|výhodou je|výhodou bude|nice to have|oceníme|vítáme)',
    ],
    duties: [
      '(?:co (?:bude|je|tě čeká|vás čeká)(?: .{2,25})?|náplň (?:tvé |vaší )?práce|(?:popis|náplň) (?:pracovní )?(?:činnosti|pozice|práce)|hlavní (?:náplň|úkoly).{0,20}|tvoje (?:úkoly|práce|role)|pracovní činnost|zodpovědnosti?)',
      '(?:náplň práce|pracovní náplň|co (?:budete|budeš) dělat|popis (?:práce|pozice)|úkoly|odpovědnosti|vaše (?:úkoly|práce))',
    ],
    benefits: [
      '(?:co (?:ti |vám )?(?:nabízíme|za to dostaneš|získáš|získáte)(?: .{2,20})?|na co se (?:můžeš|můžete) těšit|nabídka|(?:zaměstnanecké )?(?:benefity|výhody)(?: .{2,20})?|za to získáš)',
      '(?:nabízíme|co (?:vám|ti)? ?nabízíme|benefity|výhody|proč .{2,40})',
    ],
    pay: ['(?:mzda|plat|odměna)(?: .{0,20})?'],
    about: ['(?:o nás|o společnosti|kdo jsme|o firmě)'],
    apply: ['(?:jak se přihlásit|kontakt|výběrové řízení|životopis|odpovědět na inzerát)'],
    unknown: ['(?:místo pracoviště|typ (?:úvazku|smlouvy)|informace o pozici|zařazeno)'],
    outside: ['(?:podobné (?:nabídky|pozice|inzeráty).{0,30}|další nabídky.{0,30}|sdílet)'],
  },
  unmistakable: 'požadavky|požadujeme|nabízíme|benefity|očekáváme|předpoklady',
  openers: 'co|koho|jak|kdo|proč|naše|tvoje|vaše',
  keywords: [
    ['preferred', 'výhodou|oceníme'],
    ['required', 'požadujeme|požadavky|očekáváme|hledáme'],
    ['duties', 'náplň|budete dělat'],
    ['benefits', 'nabízíme|benefity'],
  ],
});
