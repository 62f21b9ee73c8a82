import type { PayWords } from '../pay-words.ts';

/**
 * The plainest words for pay and its times in languages that have no folder: a page in one of them still gives what a
 * label and a currency say without doubt. In order: Hungarian, Romanian, Finnish, Estonian, Latvian, Lithuanian,
 * Slovak, Slovene, Croatian, Serbian, Turkish, Greek, Russian, Ukrainian, Bulgarian, Vietnamese, Indonesian, Malay,
 * Korean, Thai, Hebrew, Arabic, Hindi.
 */
export const pay: PayWords = {
  pay: [
    'fizetés|bérezés|órabér|havi bér|salariu|salariul|palkka|*palkka|palk|töötasu|atalgojums',
    'atlyginimas|plača|plaća|maaş|ücret|μισθός|αποδοχές|зарплата|заработная плата|оклад|з/п',
    'заробітна плата|заплата|mức lương|lương|gaji|급여|연봉|월급|시급|เงินเดือน|שכר|الراتب|راتب|वेतन',
  ].flatMap(line => line.split('|')),
  payBeside: ['bruttó', 'nettó', 'בסיס'],
  units: {
    HOUR: { time: ['óra', 'oră', 'tunti', 'tund', 'saat', 'час', 'ώρα'], words: ['órabér', '시급', 'в час'] },
    MONTH: {
      time: [
        'hó',
        'hónap',
        'lună',
        'kk',
        'kuu',
        'kuukausi',
        'mēnesī',
        'mėn',
        'mesec',
        'mjesec',
        'ay',
        'μήνα',
        'мес',
      ],
      words: ['havi', 'в месяц', 'на місяць', 'месечно', '월급', 'bulan', 'tháng'],
    },
    YEAR: { time: ['év', 'an', 'vuosi', 'yıl', 'год'], words: ['연봉', 'в год'] },
  },
  per: [],
  between: [],
  and: [],
  to: ['до', 'đến', '에서', '부터'],
  from: ['от', 'від', 'từ'],
  upTo: ['до', 'lên đến', 'tới', '최대'],
  orMore: ['이상', '부터', 'trở lên'],
  million: ['triệu'],
  filler: ['bruttó', 'nettó', 'brut', 'brüt', 'нетто', 'брутто', 'на руки', '세전', '세후'],
  other: [],
};
