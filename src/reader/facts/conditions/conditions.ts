import type { Conditions } from '../../../posting/reading.ts';
import type { Context, Found } from '../../context.ts';

export interface ConditionsFound {
  readonly conditions: { readonly [N in keyof Conditions]?: Found<NonNullable<Conditions[N]>> };
  readonly closed: Found<boolean> | null;
  /** false where only part of the posting is here. */
  readonly complete: boolean;
}

/** What else can make or break it; a key is absent where the page does not say. */
export function findConditions(_context: Context): ConditionsFound {
  return { conditions: {}, closed: null, complete: true };
}
