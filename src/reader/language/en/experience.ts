import type { ExperienceWords } from '../words.ts';

/** How English asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'years?|yrs?\\.?|year\\(s\\)|yoe',
  months: 'months?|mos\\.',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  to: '-|–|—|‑|to|and|or|through',
  more: '\\+|plus|or more|and above|or greater|and up|minimum|at minimum|min\\.?|and over|upwards|at least',
  atMost:
    'up to|no more than|(?<!no |not )(?:less|fewer) than|under|maximum(?: of)?|max\\.?|at most|not more than',
  aYear: '(?:at least|minimum of|minimum|more than) a (?:full )?year',
  asks: 'experiences?|experienced|expertise|background|track record|practice|practical|hands-on|tenure|exposure|service|working|knowledge|seniority|exp|in (?:an? |the same |similar )[^.,;:]{0,50}(?:roles?|positions?|capacity)',
  asksSoon:
    '(?:in|as|with|of|using|building|developing|managing|leading|working|designing|doing|selling|writing|implementing|post|coding|programming|teaching|on|at|within|supporting|delivering|running)',
  never:
    'last|past|next|first|(?:the|our|in) previous|coming|within|every|each|after|since|ages?|aged|ago|history of|term of|period of|duration:?|contract:?|length:?|warranty|turning|tenure(?: of(?: over| more than)?)?:?|just|only|lasting|about every|once every|in the|over the|than a|over a|during',
  notBefore:
    'previous|for over|for more than|for nearly|for almost|for the|for|nearly|almost|celebrat\\w+|over the|a|per|in|our|the|these|those',
  notAfter:
    'or (?:less|fewer|younger)|break|gap|absence|ago|old|of age|or older|or over in age|from now|in a row|in business|in the business|of (?:growth|history|success|innovation|leadership in|excellence|operation|profitab\\w+|heritage|tradition|continuous|vesting|employment with|service (?:award|with us|at)|tenure with|funding|runway|age)|contract|fixed|vest\\w*|cliff|anniversar\\w+|warranty|plan|strateg\\w+|degree|college|bachelor|university|program(?:me)?|diploma|course|technical (?:degree|school|college|program)|undergraduate|(?:criminal |credit )?background (?:check|investigation|screening)|training (?:including|program\\w*|period|course|provided)|curriculum|school|internship|assignment|project|appointment|term|initial|probation\\w*|extension|rotation|full|history|strong|later|running|young|and counting|after (?:graduation|hire|you)|commitment|minimum commitment|of (?:[\\w-]+ ){0,2}(?:college|university|high school|coursework)|of (?:a (?:\\d|four|two)|study|studies|schooling|undergraduate|post-secondary)',
  company:
    "\\b(?:we|our|us|company|firm|organi[sz]ation|founded|established|agency|family-owned|brand|team of|the team|combined|collective|with over|for over|has been|have been|i have)\\b(?![^.;]{0,80}\\byou(?: |')(?:ll |will )?(?:have|ve|need|bring|possess|hold|must|should)\\b[^.;]{0,40}$)",
  marked: '\\((?:required|preferred|desired)\\)',
  instead:
    'substitut\\w*|may be (?:applied|credited|counted)|for (?:each|every) year|on a (?:two|one|year)[- ]for',
};
