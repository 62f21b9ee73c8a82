import type { ExperienceWords } from '../words.ts';

/** How Vietnamese asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'năm',
  months: 'tháng',
  numbers: 'không một hai ba bốn năm sáu',
  to: '-|–|đến',
  more: '\\+|trở lên',
  atMost: 'tối đa',
  asks: 'kinh nghiệm',
  never: 'trong|mỗi|qua',
};
