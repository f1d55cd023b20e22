import { expect, test } from 'vitest';
import { channelNamed, teamNamed } from '../../src/commands/named.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const doc = journey(stage('Buy', card('Pay', 0, { channel: 'Shop', responsible: 'Sales team' })));

test.each(['Shop', 'shop', '  SHOP '])('“%s” is the channel that is there', (name) => {
  let id: string | undefined;
  const after = doUndoRedo(doc, (tr) => {
    id = channelNamed(tr, name);
  });
  expect(id).toBe('shop');
  expect(after.channel.size).toBe(1);
});

test('a new name is a new channel at the end of the list', () => {
  let id: string | undefined;
  const after = doUndoRedo(doc, (tr) => {
    id = channelNamed(tr, ' Live chat ');
  });
  const [shop, chat] = [...after.channel.values()];
  expect(chat).toMatchObject({ id, name: 'Live chat' });
  expect((chat?.order ?? '') > (shop?.order ?? '')).toBe(true);
});

test('an empty name is no channel and no team', () => {
  const after = doUndoRedo(doc, (tr) => {
    expect(channelNamed(tr, '  ')).toBeUndefined();
    expect(teamNamed(tr, '')).toBeUndefined();
  });
  expect(after).toBe(doc);
});

test('a team is found, or made with its name alone', () => {
  let id = '';
  const after = doUndoRedo(doc, (tr) => {
    expect(teamNamed(tr, 'sales TEAM')).toBe('sales-team');
    id = teamNamed(tr, 'Customer service') ?? '';
  });
  expect(after.team.get(id)).toEqual({ id, name: 'Customer service', order: expect.any(String) });
});

test('a name is tidy, however it came in', () => {
  const after = doUndoRedo(doc, (tr) => {
    channelNamed(tr, `Web\u0007${'x'.repeat(20_000)}`);
  });
  const name = [...after.channel.values()].at(-1)?.name ?? '';
  expect(name.startsWith('Webx')).toBe(true);
  expect(name.length).toBeLessThanOrEqual(20_000);
});
