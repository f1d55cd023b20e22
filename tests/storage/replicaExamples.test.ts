import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/edit/transaction.ts';
import { card, journey, stage } from '../journey.ts';
import { type Tab, TabsWorld } from './tabsWorld.ts';

const pay = 'pay';

const rename =
  (title: string): Edit =>
  (tr) =>
    tr.update('touchpoint', pay, { title });

const feel: Edit = (tr) => tr.update('touchpoint', pay, { emotion: -2 });

function worldOf(count: number): [TabsWorld, ...Tab[]] {
  const world = new TabsWorld(journey(stage('Buy', card('Pay'), card('Wait'))));
  const tabs = Array.from({ length: count }, () => world.open());
  settle(world);
  return [world, ...tabs];
}

function settle(world: TabsWorld): void {
  while (world.living.some((to) => [...to.inbox.keys()].some((from) => world.deliver(to, from))));
}

/** Lets so many moments pass, in which all that is said is heard. */
function waitFor(world: TabsWorld, tab: Tab, moments: number): void {
  for (let count = 0; count < moments; count += 1) {
    world.tick(tab);
    settle(world);
  }
}

const titleIn = (tab: Tab | undefined) => tab?.shown.touchpoint.get(pay)?.title;

describe('a tab that follows', () => {
  test('shows its own edit before the writer has answered, and while others edit', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    world.edit(follower, rename('Pay by card'));
    expect(titleIn(follower)).toBe('Pay by card');
    world.edit(writer, feel);
    world.deliver(follower, writer.name);
    expect(titleIn(follower)).toBe('Pay by card');
    expect(follower.shown.touchpoint.get(pay)?.emotion).toBe(-2);
  });

  test('keeps what it saw of a writer that crashed before saving', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    world.edit(writer, rename('Pay by card'));
    settle(world);
    world.close(writer, false);
    expect(titleIn(follower)).toBe('Pay by card');
    world.save(follower);
    expect(world.disk.doc.touchpoint.get(pay)?.title).toBe('Pay by card');
  });

  test('takes the place of a writer that is silent for eight ticks, and the writer follows when it wakes', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    world.edit(writer, feel);
    writer.isFrozen = true;
    world.edit(follower, rename('Pay by card'));
    for (let count = 0; count < 7; count += 1) world.tick(follower);
    expect(follower.replica.isWriter).toBe(false);
    world.tick(follower);
    expect(follower.replica.isWriter).toBe(true);
    writer.isFrozen = false;
    settle(world);
    expect(writer.replica.isWriter).toBe(false);
    expect(world.tabs.map(titleIn)).toEqual(['Pay by card', 'Pay by card']);
    expect(world.tabs.map(({ shown }) => shown.touchpoint.get(pay)?.emotion)).toEqual([-2, -2]);
  });

  test('takes the place of a writer that answers and saves nothing for 160 ticks, as a page does that the browser put to sleep', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    world.edit(follower, rename('Pay by card'));
    waitFor(world, follower, 159);
    expect(follower.replica.isWriter).toBe(false);
    world.tick(follower);
    settle(world);
    expect(follower.replica.isWriter).toBe(true);
    expect(writer.replica.isWriter).toBe(false);
    expect(world.tabs.map(titleIn)).toEqual(['Pay by card', 'Pay by card']);
  });

  test('leaves a writer in its place that saves now and then, however much there is to save', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    for (const title of ['Pay by card', 'Pay in cash', 'Pay later']) {
      world.edit(follower, rename(title));
      settle(world);
      world.save(writer);
      world.edit(follower, rename(`${title} or not`));
      waitFor(world, follower, 100);
      expect(writer.replica.isWriter).toBe(true);
    }
  });

  test('is not called saved before the writer has saved its edit', () => {
    const [world, writer, follower] = worldOf(2);
    if (!writer || !follower) throw new Error('tabs');
    world.edit(follower, rename('Pay by card'));
    settle(world);
    expect(follower.replica.ledger.unsaved).toHaveLength(1);
    world.save(writer);
    settle(world);
    expect(follower.replica.ledger.unsaved).toEqual([]);
  });
});

describe('edits of two tabs', () => {
  test('meet field by field in one card', () => {
    const [world, one, two] = worldOf(2);
    if (!one || !two) throw new Error('tabs');
    world.edit(one, rename('Pay by card'));
    world.edit(two, feel);
    settle(world);
    for (const { shown } of world.tabs) {
      expect(shown.touchpoint.get(pay)).toMatchObject({ title: 'Pay by card', emotion: -2 });
    }
  });

  test('leave a card that one of them removed removed', () => {
    const [world, one, two] = worldOf(2);
    if (!one || !two) throw new Error('tabs');
    world.edit(one, (tr) => tr.remove('touchpoint', pay));
    world.edit(two, rename('Pay by card'));
    settle(world);
    for (const { shown } of world.tabs) expect(shown.touchpoint.has(pay)).toBe(false);
  });

  test('send only the fields that changed', () => {
    const [world, one, two] = worldOf(2);
    if (!one || !two) throw new Error('tabs');
    world.edit(two, rename('Pay by card'));
    const [message] = one.inbox.get(two.name) ?? [];
    expect(message).toMatchObject({
      type: 'ops',
      ops: [{ changes: [{ before: { id: pay, title: 'Pay' }, after: { id: pay, title: 'Pay by card' } }] }],
    });
    expect(JSON.stringify(message)).not.toContain('stageId');
  });
});

describe('a tab whose commits the disk has forgotten', () => {
  test('counts them anew, so that none is taken for an old one', () => {
    const [world, writer] = worldOf(1);
    if (!writer) throw new Error('tabs');
    world.edit(writer, feel);
    world.save(writer);
    world.disk = { ...world.disk, seen: {}, term: { epoch: 9, writer: 'somebody' } };
    world.edit(writer, rename('Pay by card'));
    world.save(writer);
    world.save(writer);
    expect(world.disk.doc.touchpoint.get(pay)?.title).toBe('Pay by card');
    expect(writer.replica.ledger.unsaved).toEqual([]);
  });
});
