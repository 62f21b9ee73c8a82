import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Turkish headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:genel |aranan |aradığımız )?(?:nitelikler|özellikler|kriterler|şartlar)(?: (?:ve|&) .{2,25})?|aday(?:da|lardan|ın)? ?(?:aranan|beklenen|profili)?.{0,15}(?:nitelikler|özellikler|beklentiler)?|beklentilerimiz|sizden (?:beklentilerimiz|beklediklerimiz)|(?:iş |aday )?(?:gereksinimler|gereklilikler)i?|aradığımız (?:kişi|ekip arkadaşı|aday)|kimi arıyoruz|yetkinlikler|eğitim',
      ],
      preferred: [
        '(?:tercih (?:sebebi|nedeni|edilen).{0,25}|artı (?:puan|özellik).{0,12}|olursa (?:iyi|güzel) olur|tercihen)',
      ],
      duties: [
        '(?:iş|görev|pozisyon)(?:in|un)? ?(?:tanımı|tanımları|açıklaması|detayı)(?: ve .{2,20})?|(?:görev|sorumluluk)(?:ler|lar)?(?:i|ı)?(?: (?:ve|&) (?:görev|sorumluluk)lar?(?:ı|i)?)?|sorumluluklar|neler yapacaksın(?:ız)?|ne yapacaksın(?:ız)?|iş kapsamı',
      ],
      benefits: [
        '(?:(?:sana|size) )?(?:neler? )?sunuyoruz|(?:sunduğumuz|çalışan) (?:imkanlar|olanaklar|haklar|avantajlar)|yan haklar|(?:neden|niçin) (?:biz|.{2,25})|avantajlar|sunduklarımız|size sunduklarımız',
      ],
      pay: ['(?:maaş|ücret)(?: aralığı)?'],
      about: [
        '(?:şirket|firma|ekip) ?(?:hakkında|bilgileri|tanıtımı)?|hakkımızda|biz kimiz|.{2,25} hakkında',
      ],
      apply: ['(?:başvuru|iş başvurusu)(?: (?:süreci|şekli|yöntemi))?|nasıl başvurulur|iletişim'],
      unknown: ['(?:çalışma|iş) (?:saatleri|yeri|şekli|koşulları)|lokasyon|konum|diğer'],
      outside: ['(?:benzer|diğer|ilgili|önerilen) (?:iş )?ilanlar.{0,15}|bu ilana bakanlar.{0,25}'],
    },
    keywords: [
      ['preferred', 'tercih'],
      ['required', 'nitelik|aranan|beklenti|gereksinim'],
      ['duties', 'görev|sorumluluk|tanımı'],
      ['benefits', 'yan hak|sunuyoruz|avantaj'],
    ],
  }),
  cues: cueWords({
    anywhere: [
      '(?:en az|minimum) \\d+ yıl(?:lık)?.{0,40}(?:deneyim|tecrübe)|\\d+ yıl(?:lık)? (?:deneyim|tecrübe)',
    ],
    starts: [
      '.{3,140}(?:mezunu?|deneyimli|tecrübeli|sahip|bilen|hakim|hâkim|yatkın|olan|olmayan|edebilen|yapabilen|kullanabilen|becerisi yüksek|ikamet eden|tamamlamış)[.,;]?$',
    ],
    preferred: ['tercih(?:en| sebebi| edilir| nedeni)'],
    required: ['zorunlu|şart(?:tır)?'],
    leads: [
      ['preferred', 'tercih'],
      ['required', '(?:nitelik|arıyoruz|beklenti)'],
      ['duties', '(?:görev|sorumluluk)'],
    ],
  }),
};
