import { expect, test, vi } from 'vitest';
import { Refused } from './answered.ts';
import { tell, Unheard } from './tell.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('./browser.ts', () => ({ browser: { tabs: { sendMessage } } }));

test('it asks the top page and gives the checked value', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { shown: true, more: 1 } });
  expect(await tell(7, 'fact.show', { fact: '/pay/0' })).toEqual({ shown: true });
  expect(sendMessage).toHaveBeenCalledWith(
    7,
    { call: 'fact.show', sent: { fact: '/pay/0' } },
    { frameId: 0 },
  );
});

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
])('nobody there: %s', said => {
  sendMessage.mockRejectedValue(new Error(said));
  return expect(tell(7, 'card.toggle', {})).rejects.toThrow(Unheard);
});

test('scripts that have no answer to this call count as nobody', () => {
  sendMessage.mockResolvedValue(undefined);
  return expect(tell(7, 'card.toggle', {})).rejects.toThrow(Unheard);
});

test('a script that fails says so itself', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: 'The page moved on.' });
  await expect(tell(7, 'reading.get', {})).rejects.toThrow(Refused);
});

test('a reading of the wrong shape is not taken', () => {
  sendMessage.mockResolvedValue({ ok: true, value: { capture: { reading: { title: 4 } }, unplaced: [] } });
  return expect(tell(7, 'reading.get', {})).rejects.toThrow('wrong shape');
});

test('another failure stays what it is', () => {
  sendMessage.mockRejectedValue(new Error('No tab with id: 7.'));
  return expect(tell(7, 'card.toggle', {})).rejects.toThrow('No tab with id: 7.');
});
