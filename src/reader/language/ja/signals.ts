import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: ['人材紹介会社', '派遣会社', '転職エージェント', 'クライアント企業', '紹介予定派遣'],
  'undisclosed employer': ['社名非公開', '企業名非公開'],
  unpaid: ['無給(?:インターン|です)'],
  'no pay stated': ['給与(?:は)?(?:応相談|当社規定)', '当社規定による'],
  posted: ['\\d{1,3}\\+?(?:時間|日|週間|か月|ヶ月)前に?(?:掲載|公開|投稿)'],
};
