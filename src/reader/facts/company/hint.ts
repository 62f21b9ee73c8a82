import type { Source } from '../../../posting/reading.ts';
import type { Span } from '../../source.ts';

/** One thing that names a company. `kind` says where from, for the reason shown. */
export interface Hint {
  readonly name: string;
  readonly kind: string;
  readonly weight: number;
  readonly span: Span | null;
  readonly source: Source;
  readonly how: 'stated' | 'assumed';
}
