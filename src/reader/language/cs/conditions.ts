import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Czech. */
export const conditions: ConditionWords = {
  bonus: '\\bbonusy?\\b|prémie|13\\. (?:a 14\\. )?(?:plat|mzda)|odměny',
  license: 'řidičsk(?:ý|ého) průkaz|řp (?:sk\\.|skupiny)|řidičák',
  authorization: 'pracovní povolení|státní (?:občanství|příslušnost)',
  officeDays: '(?<n1>\\d) dny(?: v týdnu| týdně)?[^.;\\d]{0,20}(?:v kanceláři|na místě)',
  homeDays: '(?<n1>\\d) dny(?: v týdnu| týdně)?[^.;\\d]{0,20}(?:home ?office|z domova)',
  officeNot: 'dovolen',
  equity: 'zaměstnanecké akcie',
  relocationOffered: 'příspěvek na (?:stěhování|relokaci)',
};
