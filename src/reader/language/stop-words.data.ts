/** The commonest words of each language, those that it shares with few others. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with you for we our your are will be is this that or as from have an on in by at team work',
  de: 'der die und das ist mit für von den wir sie ein eine du dich dir auf im zu als bei oder auch dein deine unser unsere werden sich nicht des dem',
  fr: 'le la les et des du une dans pour vous nous est avec sur votre notre au aux en que qui sont vos ou un par être ce de tu ton ta tes à chez',
  es: 'el la los las y de en con para una un por del que se su nuestro nuestra más como al es tu te un sus lo experiencia trabajo',
  nl: 'de het een en van je jij bij voor met wij we ons onze zijn naar ook als op te dat die jouw wordt niet aan',
  pt: 'o a os as e de em com para uma um do da no na que se nossa nosso mais como você são ou por dos das ao não',
  it: 'il la lo gli le di e in con per una un del della che si nostro nostra più come nel alla sono da anche al dei un ti tuo',
  pl: 'i w z na do się że jest dla o od oraz nasz nasze twoje ci nie po jako za lub są pracy praca',
  cs: 'a v na se je pro s do ve o že nebo jako od jsme náš práce nabízíme hledáme si po při jsou za k',
  sv: 'och att i på är en ett som för av med du vi din dig vår har det den till om eller kommer inom',
  fi: 'ja on että tai sekä meillä meidän sinun sinä olet sinulla työ työn hakea haemme tarjoamme kanssa myös voit ovat se',
  hu: 'és az egy hogy vagy nem is van meg mint ha el aki munka cég amit kínálunk legalább jó',
  tr: 've bir bu için ile olan da de en az olarak veya çok iş iyi gibi daha sahip',
  ro: 'și de la în cu pe pentru un o care este sunt sau din se nu ca mai noastră muncă experiență oferim',
  uk: 'та і у в на з що для до ми ви як або є від наш робота досвід',
  ru: 'и в на с что для до мы вы как или от наш работы опыт не по это',
  da: 'og at i på er en et som for af med du vi din dig vores har det den til om eller bliver inden',
  no: 'og å i på er en et som for av med du vi din deg vår har det den til om eller blir innen',
};

/** Word → the languages it belongs to. */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
})();

/** Languages that their letters tell. */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\u3040-\u30ff]/g,
  ko: /[\uac00-\ud7af]/g,
  zh: /[\u4e00-\u9fff]/g,
  he: /[\u0590-\u05ff]/g,
  ar: /[\u0600-\u06ff]/g,
  el: /[\u0370-\u03ff]/g,
  th: /[\u0e00-\u0e7f]/g,
};
