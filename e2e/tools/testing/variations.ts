import { readPages } from '../reading/read-pages.ts';
import { differences } from '../reading/differences.ts';
import { twentyVariations } from '../variations/make.ts';
import type { Step } from './step.ts';

/** Twenty flattened postings of our own, each read right in every field. */
export const variations: Step = {
  name: 'twenty variations of a flattened posting',
  run: async () => {
    const all = twentyVariations();
    const wrong: string[][] = all.map(() => []);
    await readPages(
      all.map(({ url, html }) => () => ({ url, html })),
      (at, { reading, error }) => {
        const truth = all[at]?.truth;
        wrong[at] = [
          ...(error === null ? [] : [error]),
          ...(reading && truth ? differences(reading, truth) : []).map(
            ({ field, wanted, got }) =>
              `${field}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
          ),
        ];
      },
    );
    all.forEach(({ name }, at) => {
      const said = wrong[at] ?? [];
      console.log(`${said.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
      for (const line of said) console.log(`       ${line}`);
    });
    const failed = wrong.filter(said => said.length > 0).length;
    return { passed: all.length - failed, failed, skipped: 0 };
  },
};
