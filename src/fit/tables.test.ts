import { describe, expect, test } from 'vitest';
import { Row } from './checklist.ts';
import * as conditions from './mine/conditions.cases.ts';
import * as pay from './mine/pay.cases.ts';
import * as where from './mine/where.cases.ts';
import { bothWays, judge } from './testing/build.ts';
import * as lines from './theirs/lines.cases.ts';

const TABLES = [
  ...Object.entries(pay),
  ...Object.entries(where),
  ...Object.entries(conditions),
  ...Object.entries(lines),
];

describe.each(TABLES)('%s', (_, table) => {
  test.each(table.map(one => [one.of, one] as const))(
    '%s',
    (_of, { me, reading, text, row, verdict, says }) => {
      const rows = judge(me, reading, text);
      const found = rows.find(each => (row === 'theirs' ? each.part === 'theirs' : each.criterion === row));
      expect(found, found?.reason).toMatchObject({ verdict });
      expect(found?.reason).toContain(says ?? '');
      for (const each of rows) expect(Row.safeParse(each).success).toBe(true);
      const [list, whole] = bothWays(me, reading, text);
      expect(list).toEqual(whole);
    },
  );
});
