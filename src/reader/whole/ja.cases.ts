import type { WholeCase } from './notation.ts';

/** Whole postings in Japanese, as job boards and agencies write them. */
export const japanese: readonly WholeCase[] = [
  {
    why: 'mid-career board: table of facts, must and welcome conditions in brackets',
    page: `
# Webアプリケーションエンジニア
仕事内容 | 自社サービスの設計・開発・運用をお任せします。
勤務地 | 東京都渋谷区（週2日リモート可）
【必須条件】
・Java または Kotlin での開発経験3年以上{+}
・AWSを用いたインフラ構築の経験{+}
【歓迎条件】
・チームリーダーの経験{~}
・英語での業務経験{~}
【給与】
年収 500万円〜800万円（経験・能力を考慮）
【待遇】
・賞与年2回、交通費全額支給（月5万円まで）
`,
    pay: ['5000000-8000000 JPY YEAR'],
    experience: ['3-'],
    education: null,
    skills: ['Java', 'Kotlin', 'AWS', '~英語'],
    conditions: { bonus: true, officeDaysPerWeek: 3 },
  },
  {
    why: 'part-time in a shop: hourly wage, late rate, qualifications none',
    page: `
# ホールスタッフ（アルバイト）
給与 | 時給1,200円〜1,500円 ※22時以降は25％アップ
応募資格 | 高校生不可、未経験者歓迎
勤務時間 | 17:00〜24:00の間で1日4h〜、週2日〜OK
交通費 | 1日500円まで支給
`,
    pay: ['1200-1500 JPY HOUR'],
    experience: [],
    education: null,
    skills: [],
    conditions: {},
  },
  {
    why: 'a nursing home: monthly pay with its parts, licence',
    page: `
# 介護職（正社員）
■給与
月給25万円〜（処遇改善手当2万円、夜勤手当5,000円/回を含む）
■応募要件
・介護福祉士{+}
・普通自動車免許（AT限定可）{+}
・実務経験1年以上{+}
■歓迎スキル
・パソコンの基本操作ができる方{~}
■休日
年間休日110日
`,
    pay: ['250000- JPY MONTH'],
    experience: ['1-'],
    education: null,
    skills: ['介護福祉士'],
    conditions: { driversLicense: 'required' },
  },
  {
    why: 'sales: yearly example incomes that are not the pay, schooling',
    page: `
# 法人営業
## 応募資格
- 大学卒業以上{+}
- 法人営業の経験が2年以上ある方{+}
- 基本的なPCスキル（Excel、Word）{+}
## 求める人物像
- 主体的に行動できる方{+}
## 給与
月給 280,000円 〜 400,000円
年収例：入社3年目 620万円
## 福利厚生
社会保険完備、退職金制度
`,
    pay: ['280000-400000 JPY MONTH'],
    experience: ['2-'],
    education: 'bachelor',
    skills: ['Excel', 'Word'],
    conditions: {},
  },
  {
    why: 'a foreign firm in English words and Japanese headings',
    page: `
# データアナリスト
募集背景
事業拡大に伴う増員です。
応募条件（必須）
・SQLを用いたデータ抽出・分析の実務経験{+}
・TableauなどのBIツールの使用経験{+}
・日本語ネイティブレベル{+}
応募条件（尚可）
・Pythonによる統計解析の経験{~}
・統計検定2級{~}
想定年収
600万円 ～ 900万円
`,
    pay: ['6000000-9000000 JPY YEAR'],
    experience: [],
    education: null,
    skills: ['SQL', 'Tableau', '日本語', '~Python', '~統計検定2級'],
    misses: { missed: ['~統計検定2級'], extra: [] },
    conditions: {},
  },
];
