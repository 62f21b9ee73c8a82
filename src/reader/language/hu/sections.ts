import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Hungarian headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:elvárások|elvárásaink|követelmények|(?:a )?pozícióhoz (?:szükséges|elvárt).{0,20}|amit (?:várunk|elvárunk|kérünk)(?: tőled)?|kit keresünk|szükséges (?:képzettség|tapasztalat|végzettség|kompetenciák).{0,20}|akkor (?:várjuk|jelentkezz).{0,25}|(?:az )?állás betöltéséhez szükséges.{0,25}|(?:szakmai )?(?:feltételek|kompetenciák)|ideális jelölt.{0,15}|te vagy az emberünk.{0,15}|elvárás)',
      ],
      preferred: [
        '(?:előny(?:ök|t jelent|e)?|előnyt jelent.{0,20}|előnyként (?:értékeljük|jelent).{0,10}|nem hátrány|(?:az )?állás betöltésénél előnyt.{0,20})',
      ],
      duties: [
        '(?:(?:fő(?:bb)? |napi )?(?:feladatok|feladataid|feladatai|tevékenységek|felelősségek)|munkakör(?:i)? (?:leírás(?:a)?|feladatok)|(?:a )?munkakörbe tartozó.{0,25}|mi lesz a (?:feladatod|dolgod)|amit csinálni fogsz|feladat(?:kör)?|ezek lesznek a feladataid)',
      ],
      benefits: [
        '(?:amit (?:kínálunk|nyújtunk|ajánlunk)(?: neked)?|(?:mit )?(?:kínálunk|nyújtunk|ajánlunk)|juttatások|előnyeink|miért (?:jó|érdemes|minket).{0,25}|ajánlatunk|(?:munkáltató által )?nyújtott (?:előnyök|juttatások).{0,15})',
      ],
      pay: ['(?:bér(?:ezés)?|fizetés|juttatás)'],
      about: ['(?:rólunk|cégünkről|bemutatkozás|kik vagyunk|a cégről|a csapatról|vállalatunk.{0,20})'],
      apply: [
        '(?:jelentkezés(?: módja)?|hogyan jelentkezz.{0,5}|kapcsolat|a kiválasztás folyamata|jelentkezési határidő)',
      ],
      unknown: ['(?:munkavégzés helye|munkaidő|munkahely|egyéb(?: információ)?|helyszín|munkarend)'],
      outside: ['(?:hasonló|további|kapcsolódó|ajánlott) állás.{0,20}'],
    },
    keywords: [
      ['preferred', 'előny'],
      ['required', 'elvárás|követelmény|várunk|szükséges'],
      ['duties', 'feladat|munkakör'],
      ['benefits', 'kínálunk|nyújtunk|juttatás'],
    ],
  }),
  cues: cueWords({
    anywhere: ['(?:legalább|minimum|min\\.) \\d+ év(?:es)? .{0,30}tapasztalat'],
    starts: [
      '(?:felsőfokú|középfokú|szakirányú|legalább|minimum|tapasztalat|\\p{L}+ tapasztalat|(?:b|c|e) kategóriás|jogosítvány|angol|német|jó |önálló|precíz|megbízható|érettségi|szakmunkás|nyelvtudás|gyakorlat|csapatjátékos|terhelhetőség|kiváló|magabiztos|ismeret)(?!\\p{L}{9})',
    ],
    preferred: ['előny(?:t|ös|nek)?|nem hátrány'],
    required: ['szükséges|elengedhetetlen|feltétel'],
    leads: [
      ['preferred', 'előny'],
      ['required', '(?:elvárás|várunk|keresünk|szükséges)'],
      ['duties', 'feladat'],
      ['benefits', '(?:kínálunk|nyújtunk)'],
    ],
  }),
};
