import type { EducationWords } from '../words.ts';

/** Degrees as Chinese postings name them. */
export const education: EducationWords = {
  degrees: {
    'high school': '高中|中专|中專',
    associate: '大专|大專|专科|專科|副学士|副學士',
    bachelor: '本科|(?<!副)学士|(?<!副)學士',
    master: '硕士|碩士|研究生',
    doctorate: '博士',
  },
  plain: { behind: '.{0,6}(?:以上|学历|學歷|学位|學位|毕业|畢業)' },
  equivalent: '同等|等同',
  not: '(?:学历|學歷)(?:不限|无要求|不作要求)|不限(?:学历|學歷)',
};
