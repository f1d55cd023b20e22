import { expect, test } from 'vitest';
import { channelNamed, initialsOf, teamNamed } from '../../src/commands/named.ts';
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

test('a new team has initials', () => {
  let id = '';
  const after = doUndoRedo(doc, (tr) => {
    expect(teamNamed(tr, 'sales TEAM')).toBe('sales-team');
    id = teamNamed(tr, 'Customer service') ?? '';
  });
  expect(after.team.get(id)).toMatchObject({ name: 'Customer service', initials: 'CS' });
});

test.each([
  ['Customer service', 'CS'],
  ['Marketing', 'Ma'],
  ['Ana de la Cruz', 'AC'],
  ['élodie martin', 'ÉM'],
  ['IT', 'IT'],
  ['X', 'X'],
  ['3rd-party help', '3H'],
  ['—', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
