import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Vietnamese headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:yêu cầu(?: (?:ứng viên|công việc|tuyển dụng|chung|kỹ năng|kinh nghiệm))?|kỹ năng(?: .{0,20})?|tiêu chuẩn(?: ứng viên)?|bạn cần (?:có|là).{0,15}|chúng tôi (?:tìm kiếm|mong đợi|cần).{0,15}|trình độ(?: .{0,15})?|kinh nghiệm)',
      ],
      preferred: ['(?:ưu tiên|lợi thế|điểm cộng|yêu cầu ưu tiên).{0,20}'],
      duties: [
        '(?:mô tả công việc|nhiệm vụ(?: .{0,20})?|trách nhiệm(?: .{0,20})?|công việc(?: chính| của bạn)?|bạn sẽ làm gì)',
      ],
      benefits: [
        '(?:quyền lợi(?: .{0,20})?|phúc lợi(?: .{0,20})?|chế độ(?: .{0,20})?|đãi ngộ|tại sao .{2,25}|quyền lợi được hưởng)',
      ],
      pay: ['(?:mức lương|lương|thu nhập)'],
      about: ['(?:về (?:chúng tôi|công ty|.{2,25})|giới thiệu(?: công ty)?)'],
      apply: ['(?:cách thức ứng tuyển|liên hệ|hồ sơ(?: .{0,15})?|hạn nộp hồ sơ|cách ứng tuyển)'],
      unknown: ['(?:địa điểm làm việc|thời gian làm việc|thông tin (?:khác|chung))'],
      outside: ['(?:việc làm (?:liên quan|tương tự|khác|cùng.{0,15})|gợi ý việc làm).{0,15}'],
    },
    keywords: [
      ['required', 'yêu cầu|kỹ năng'],
      ['duties', 'mô tả|nhiệm vụ|trách nhiệm'],
      ['benefits', 'quyền lợi|phúc lợi|đãi ngộ'],
      ['preferred', 'ưu tiên'],
    ],
  }),
  cues: cueWords({
    anywhere: [
      '(?:ít nhất|tối thiểu|từ) \\d+ năm.{0,20}kinh nghiệm|kinh nghiệm .{0,30}(?:ít nhất|tối thiểu|từ) \\d+ năm',
    ],
    starts: [
      '(?:tốt nghiệp|có (?:kinh nghiệm|kỹ năng|khả năng|kiến thức|bằng)|kinh nghiệm|thành thạo|kỹ năng|trình độ|am hiểu|ưu tiên|khả năng|nam|nữ|tiếng anh|sử dụng|yêu thích|đáng tin|tự tin)(?!\\p{L})',
    ],
    preferred: ['ưu tiên|là (?:một )?lợi thế|điểm cộng'],
    required: ['bắt buộc'],
    leads: [
      ['preferred', 'ưu tiên'],
      ['required', 'yêu cầu'],
      ['duties', '(?:nhiệm vụ|mô tả)'],
    ],
  }),
};
