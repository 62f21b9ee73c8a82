import type { EducationWords } from '../words.ts';

/** Degrees as Japanese postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '高卒|高校卒業|高等学校卒業',
    certificate: '専門学校卒|専門卒',
    associate: '短大卒|短期大学卒|高専卒',
    bachelor: '大卒|大学卒業|大学卒|学士|四年制大学',
    master: '修士|大学院卒|大学院修了',
    doctorate: '博士',
  },
  equivalent: '同等',
  not: '不問',
};
