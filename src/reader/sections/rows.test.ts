import { describe, expect, test } from 'vitest';
import { contextOf } from '../read.ts';
import { type Note, pageOf } from '../testing.ts';

const row = (at: number, ...lines: readonly string[]): Note[] =>
  lines.map((text, line) => ({ text, linked: line === 0 ? 1 : 0, within: ['div list', `div row-${at}`] }));
const rows = (count: number): Note[] =>
  Array.from({ length: count }, (_, at) =>
    row(at, `Pump Fitter of shift ${at + 1}`, 'Pumps of Toledo', '$21.50 an hour, full time'),
  ).flat();
const posting: Note[] = [
  { text: 'Turbine Fitter', kind: 'heading', depth: 2, within: ['div open'] },
  { text: 'Requirements', kind: 'heading', depth: 3, within: ['div open'] },
  { text: 'Two years of experience with turbines', kind: 'item', depth: 1, within: ['div open', 'ul', 'li'] },
];
const heading: Note = { text: '57 fitters wanted', kind: 'heading', depth: 1, within: ['div list'] };
const own = (notes: readonly Note[]) => contextOf(pageOf(notes)).own.map(({ text }) => text);

describe('rows of other jobs', () => {
  test('beside an open posting they are not its own, nor is the heading over them', () => {
    const text = own([heading, ...rows(5), ...posting]);
    expect(text).toContain('Turbine Fitter');
    expect(text).toContain('Two years of experience with turbines');
    expect(text.join(' ')).not.toMatch(/Pump Fitter|21\.50|57 fitters/);
  });

  test('three are no list', () => {
    expect(own([heading, ...rows(3), ...posting]).join(' ')).toMatch('21.50');
  });

  test('labels with linked values are facts', () => {
    const facts = ['Place: Toledo', 'Team: Pumps', 'Kind: Full time', 'Start: May'].flatMap((text, at) =>
      row(at, text, 'more'),
    );
    expect(own([...facts, ...posting])).toContain('Place: Toledo');
  });

  test('a list of what is asked is no list of jobs, be its lines linked or not', () => {
    const asked = rows(5).map((note, at) =>
      at === 3 && typeof note !== 'string'
        ? { ...note, text: 'Requirements', kind: 'heading' as const, linked: 0 }
        : note,
    );
    expect(own(asked).join(' ')).toMatch('21.50');
  });
});
