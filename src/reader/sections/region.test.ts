import { describe, expect, test } from 'vitest';
import { contextOf } from '../read.ts';
import { type Note, pageOf } from '../testing.ts';

const own = (notes: readonly Note[]) => contextOf(pageOf(notes)).own.map(({ text }) => text);
const links = (...texts: readonly string[]): Note[] =>
  texts.map(text => ({ text, kind: 'cell', linked: 1, within: ['table', 'tr', 'td'] }));
const posting: Note[] = ['# Pump Fitter', 'Toledo, OH', '## Requirements', '- Two years at a bench'];

describe('what is not the posting’s own', () => {
  test('a label between two columns of a menu belongs to the menu', () => {
    const label: Note = { text: 'Company', kind: 'cell', within: ['table', 'tr', 'td'] };
    const text = own([
      ...links('Pumps', 'Valves', 'Pipes'),
      label,
      ...links('Story', 'Press', 'Blog'),
      ...posting,
    ]);
    expect(text).not.toContain('Company');
    expect(text).toContain('Toledo, OH');
  });

  test('a label over linked tags of the posting is its own', () => {
    const label: Note = { text: 'Place', kind: 'cell', within: ['table', 'tr', 'td'] };
    expect(own([...posting, 'A warm hall.', label, ...links('Toledo', 'Akron', 'Dayton')])).toContain(
      'Place',
    );
  });

  test('a remark that sounds like the head of another part takes out itself alone', () => {
    const text = own(['# Pump Fitter', 'Learn more about our team!', 'Toledo, OH', ...posting.slice(2)]);
    expect(text).not.toContain('Learn more about our team!');
    expect(text).toContain('Toledo, OH');
  });

  test('a label without a form is text like any other', () => {
    const label = (...within: readonly string[]): Note => ({ text: 'Full-time', within });
    expect(own([...posting, label('main', 'label')])).toContain('Full-time');
    expect(own([...posting, label('main', 'form', 'label')])).not.toContain('Full-time');
  });

  test('the label of a button opens no part of its own', () => {
    const save: Note = { text: 'Job alerts', within: ['main', 'button'] };
    const text = own([
      { text: 'Pump Fitter', kind: 'heading', depth: 1, within: ['main'] },
      save,
      ...posting.slice(1),
    ]);
    expect(text).toContain('Toledo, OH');
  });

  const hidden = (...lines: readonly string[]): Note[] =>
    pageOf(lines).blocks.map(({ text, kind, depth }) => ({ text, kind, depth, hidden: true }));

  test('another posting that is folded away is not this one’s', () => {
    const text = own([
      ...hidden('# Kiln Hand', 'Salary: $40,000', '## Requirements', '- A strong back'),
      ...posting,
    ]);
    expect(text).toContain('Toledo, OH');
    expect(text).not.toContain('Salary: $40,000');
  });

  test('its own text behind “show more” is', () => {
    const more = ['## About us', 'Founded in 1921.'];
    expect(own([...posting, ...hidden(...more)])).toContain('Founded in 1921.');
  });

  test('a posting that is hidden whole stays, where what is seen is none', () => {
    expect(own(['# Work at Toledo Pumps', ...hidden(...(posting as string[]))])).toContain(
      'Two years at a bench',
    );
  });
});
