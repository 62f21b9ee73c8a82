import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'on behalf of (?:our|a|one of our) (?:[\\p{L}-]+ ){0,2}clients?',
    'one of our (?:[\\p{L}-]+ ){0,3}clients',
    'our (?:[\\p{L}-]+ ){0,2}client(?=,| is | are | seeks | has | needs | requires | wants | offers )',
    '(?:we are|as) an? (?:[\\p{L}-]+ ){0,3}(?:staffing|recruitment|recruiting|employment) (?:agency|firm|company|consultancy|business)',
    'acting as an employment (?:agency|business)',
    '(?:our|direct) end[- ]client',
  ],
  'undisclosed employer': [
    '(?:confidential|undisclosed|anonymous) (?:company|client|employer|search)',
    '(?:company|client|employer)(?: name)?(?: is|:)? (?:kept )?(?:confidential|undisclosed|withheld)',
    'stealth(?:[- ]mode)? (?:startup|start-up|company)',
    'employer (?:wishes|prefers) to (?:stay|remain) (?:anonymous|unnamed)',
  ],
  unpaid: [
    'unpaid (?:[\\p{L}-]+ )?(?:internship|position|role|opportunity|placement|trial)',
    'commission[- ]only',
    '(?:100 ?%|straight|pure) commission',
    '(?:there is )?no base (?:salary|pay)',
    '(?:position|role|internship) is unpaid',
  ],
  evergreen: [
    'talent (?:pool|pipeline|community) (?:posting|requisition|opening)',
    'pipeline requisition',
    'evergreen (?:posting|requisition|role)',
    'for (?:possible |potential )?future (?:openings|opportunities|vacancies)',
    'not an? (?:active|current|open) (?:opening|vacancy|position)',
    '(?:speculative|general|open) application',
  ],
  'no pay stated': [
    '(?:very |highly )?(?:competitive|attractive) (?:base |annual )?(?:salary|pay|compensation|remuneration|wages?|rates?|package)',
    '(?:salary|pay|compensation|remuneration)(?: is)?:? ?(?:competitive|negotiable|doe|tbd|tbc|on application|to be discussed|to be agreed)',
    '(?:salary|pay|compensation) (?:is )?(?:commensurate with|depend(?:s|ent|ing) (?:up)?on|based on) (?:your )?(?:experience|qualifications)',
  ],
  reposted: [
    'reposted(?: (?:about |over |more than )?(?:\\d{1,3}\\+?|an?|one) (?:hours?|days?|weeks?|months?) ago)?',
  ],
  posted: [
    '(?:posted|listed|published|advertised|active)(?: on| :|:)? ?(?:about |over |more than )?(?:\\d{1,3}\\+?|an?|one) (?:hours?|days?|weeks?|months?) ago',
  ],
};
