import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Japanese. */
export const conditions: ConditionWords = {
  bonus: '賞与|ボーナス',
  license: '普通自動車(?:第一種)?(?:運転)?免許|運転免許|要普免',
  equity: 'ストックオプション',
  visaMention: 'ビザ|在留',
  visaOffered: 'ビザ(?:取得)?(?:サポート|支援|スポンサー)',
  authorization: '就労(?:可能な)?ビザ(?:を|が|必須)|在留資格',
  relocationOffered: '引越し?(?:費用|手当|支援)|転居費用',
  homeDays: '週(?<n1>\\d)日?(?:は)?(?:在宅|リモート|テレワーク)',
  officeDays: '週(?<n1>\\d)日?(?:は)?(?:出社|出勤)',
  officeNot: '休み|勤務可|から',
  noTravel: '出張なし',
};
