import { expect, test } from 'vitest';
import { taskOf } from './task.ts';

test.each([
  ['?export=csv', { do: 'export', format: 'csv' }],
  ['?export=json', { do: 'export', format: 'json' }],
  ['?export=exe', { do: 'list' }],
  ['?file=12', { do: 'file', tabId: 12 }],
  ['?misread=7', { do: 'misread', tabId: 7 }],
  ['?misread=7e3', { do: 'list' }],
  ['?file=-1', { do: 'list' }],
  ['?file=', { do: 'list' }],
  ['', { do: 'list' }],
])('%j', (search, task) => expect(taskOf(search)).toEqual(task));
