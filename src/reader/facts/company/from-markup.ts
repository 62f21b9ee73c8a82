import type { Context } from '../../context.ts';
import { labelledOf } from '../header/labelled.ts';
import type { Hint } from './hint.ts';

/** The markup's hiring organization. */
export function fromMarkup({ structured }: Context): Hint[] {
  if (!structured?.company) return [];
  return [
    {
      name: structured.company,
      kind: 'hiring organization',
      weight: 6,
      span: null,
      source: structured.source,
      how: 'stated',
    },
  ];
}

/** "Company: X", "Employer" and the cell beside it. */
export function fromLabels(context: Context): Hint[] {
  return labelledOf(context)
    .filter(({ field }) => field === 'company')
    .slice(0, 2)
    .map(({ value, span }) => {
      const name = value.replace(/\s+\(.*|\s+[|·•–].*$|,? (?:is|are|was|offers|provides) .*$/, '');
      return {
        name,
        kind: 'label',
        weight: 5,
        span: { ...span, end: span.start + name.length },
        source: 'text',
        how: 'stated',
      };
    });
}
