import type { Field, Labels } from './labels.ts';

/** What is known of a language that is read by its labels alone: sentences of it say nothing yet. */
interface LightLabels {
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly employment: Labels['employment'];
  readonly workplace: Labels['workplace'];
  readonly months?: readonly string[];
  readonly ago?: Labels['ago'];
  readonly at?: string;
  readonly careers?: string;
  readonly companySentences?: readonly string[];
}

/** A pattern piece that stands for nothing. */
const NEVER = '(?!)';

/** Labels with the pieces left out that such a language has no words for. */
export const lightLabels = ({ fields, ...words }: LightLabels): Labels => ({
  fields: {
    title: [],
    company: [],
    place: [],
    workplace: [],
    employment: [],
    posted: [],
    through: [],
    other: [],
    ...fields,
  },
  jobNouns: NEVER,
  months: Array.from({ length: 12 }, () => NEVER),
  ago: null,
  today: NEVER,
  yesterday: NEVER,
  at: NEVER,
  careers: NEVER,
  companySentences: [],
  ...words,
});
