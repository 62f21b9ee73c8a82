import { lightLabels } from '../light.ts';

/** "İ" lowers to an i with a dot of its own. */
const I = '(?:i\\u0307?|İ)';

export const tr = lightLabels({
  fields: {
    title: ['pozisyon(?: adı)?', 'görev(?: unvanı)?', 'unvan'],
    company: ['firma(?: adı)?', 'şirket(?: adı)?', `${I}şveren`, 'kurum'],
    place: ['çalışma (?:yeri|lokasyonu)', 'konum', 'lokasyon', 'şehir', 'adres', `${I}l ?/ ?${I}lçe`],
    workplace: ['çalışma (?:modeli|tercihi)', 'uzaktan çalışma'],
    employment: ['çalışma şekli', 'pozisyon tipi', `${I}stihdam (?:türü|şekli)`, 'sözleşme türü'],
    posted: ['yayın(?:lanma)? tarihi', `${I}lan tarihi`, 'yayınlandı'],
    through: ['son başvuru(?: tarihi)?', 'bitiş tarihi', `${I}lan bitiş tarihi`],
    other: [
      'maaş',
      'ücret',
      'departman',
      'sektör',
      'tecrübe',
      'eğitim seviyesi',
      'yan haklar',
      `${I}letişim`,
      'yabancı dil',
      'pozisyon seviyesi',
    ],
  },
  employment: {
    FULL_TIME: ['tam zamanlı'],
    PART_TIME: ['yarı zamanlı', 'part[- ]time'],
    CONTRACTOR: ['serbest(?: zamanlı)?', 'freelance', 'proje bazlı'],
    TEMPORARY: ['geçici', 'dönemsel', 'sezonluk', 'belirli süreli'],
    INTERN: ['staj(?:yer)?'],
    VOLUNTEER: ['gönüllü'],
  },
  workplace: {
    remote: ['uzaktan(?: çalışma)?', 'evden çalışma'],
    hybrid: ['hibrit'],
    onsite: [`${I}ş ?yerinde`, 'ofiste(?:n)?', 'sahada', 'yerinde'],
  },
  months: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
  careers: `kariyer|${I}ş ${I}lanları`,
});
