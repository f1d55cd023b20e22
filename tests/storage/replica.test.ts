import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/edit/change.ts';
import { rebaseChanges } from '../../src/edit/rebaseChanges.ts';
import { removeRows } from '../../src/edit/removeRows.ts';
import type { Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { card, journey, stage } from '../journey.ts';
import { type Tab, TabsWorld } from './tabsWorld.ts';

const first = journey(
  stage('Find', card('Search'), card('Ask')),
  stage('Buy', card('Pay', -1)),
  stage('Use'),
);

function some(tr: Transaction, kind: Kind, pick: number): string | undefined {
  const ids = [...tr.doc[kind].keys()];
  return ids[pick % Math.max(1, ids.length)];
}

/** Edits that meet one another: the same rows, the same fields, rows that hang on rows that go. */
const edits: readonly ((pick: number, mark: string) => Edit)[] = [
  (pick, mark) => (tr) => {
    const stageId = some(tr, 'stage', pick) ?? null;
    const segmentId = some(tr, 'segment', pick) ?? null;
    tr.add('touchpoint', { state: 'asIs', title: mark, order: 'a0', stageId, segmentId });
  },
  (pick, mark) => (tr) => {
    const id = some(tr, 'touchpoint', pick);
    if (id) tr.update('touchpoint', id, { title: mark });
  },
  (pick) => (tr) => {
    const id = some(tr, 'touchpoint', pick);
    if (id) tr.update('touchpoint', id, { emotion: pick % 2 ? 1 : undefined });
  },
  (pick) => (tr) => {
    const id = some(tr, 'touchpoint', pick);
    if (id) tr.update('touchpoint', id, { stageId: some(tr, 'stage', pick * 7) ?? null });
  },
  (pick) => (tr) => {
    const id = some(tr, 'touchpoint', pick);
    if (id) removeRows(tr, 'touchpoint', [id]);
  },
  (pick) => (tr) => {
    const id = some(tr, 'stage', pick);
    if (id) removeRows(tr, 'stage', [id]);
  },
  (_, mark) => (tr) => void tr.add('stage', { name: mark, order: 'a5' }),
  (pick, mark) => (tr) => {
    const aboutId = some(tr, 'touchpoint', pick);
    if (aboutId) tr.add('remark', { aboutId, order: 'a0', tone: 'pain', text: mark });
  },
];

/** How many histories each law is tried with. */
const runs = Number(process.env.TAB_RUNS ?? 400);

interface Happening {
  readonly what: string;
  readonly tab: number;
  readonly pick: number;
}

const happening = fc.record({
  what: fc.oneof(
    { weight: 30, arbitrary: fc.constant('deliver') },
    { weight: 16, arbitrary: fc.constant('edit') },
    { weight: 8, arbitrary: fc.constant('save') },
    { weight: 6, arbitrary: fc.constant('tick') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('open', 'freeze', 'thaw', 'close', 'crash', 'rewrite', 'steal', 'lose'),
    },
  ),
  tab: fc.nat(9),
  pick: fc.nat(50),
});

function happen(world: TabsWorld, { what, tab: index, pick }: Happening): void {
  const tab = world.living[index % Math.max(1, world.living.length)];
  if (what === 'open' && world.living.length < 5) world.open();
  if (!tab) return;
  const from = [...tab.inbox.keys()][pick % Math.max(1, tab.inbox.size)];
  if (what === 'deliver' && from) world.deliver(tab, from);
  if (what === 'edit' && !tab.isFrozen) editOnce(world, tab, pick);
  if (what === 'save') world.save(tab);
  if (what === 'tick') world.tick(tab);
  if (what === 'freeze') tab.isFrozen = true;
  if (what === 'thaw') tab.isFrozen = false;
  if (what === 'close') world.close(tab, true);
  if (what === 'crash') world.close(tab, false);
  if (what === 'steal' && !tab.isFrozen) world.take(tab);
  if (what === 'lose' && from) tab.inbox.get(from)?.shift();
  if (what === 'rewrite') world.rewrite((tr) => renameMap(tr, `Title ${pick}`));
}

function editOnce(world: TabsWorld, tab: Tab, pick: number): void {
  const edit = edits[pick % edits.length];
  if (edit) world.edit(tab, edit(pick, `${tab.name}-${tab.made}`));
}

function renameMap(tr: Transaction, title: string): void {
  const id = some(tr, 'journey', 0);
  if (id) tr.update('journey', id, { title });
}

function historyOf(happenings: readonly Happening[], tabs: number): TabsWorld {
  const world = new TabsWorld(first);
  for (let count = 0; count < tabs; count += 1) world.open();
  for (const one of happenings) happen(world, one);
  world.rest();
  return world;
}

const histories = fc.tuple(
  fc.array(happening, { maxLength: 150, size: 'max' }),
  fc.integer({ min: 1, max: 5 }),
);

describe('tabs on one map', () => {
  test('show the same in the end, and it is what is on disk', () => {
    fc.assert(
      fc.property(histories, ([happenings, tabs]) => {
        const world = historyOf(happenings, tabs);
        for (const { shown, replica } of world.living) {
          expect(shown).toEqual(world.disk.doc);
          expect(replica.ledger.shown).toEqual(world.disk.doc);
          expect(replica.ledger.unsaved).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  test('lose no edit that was called saved, and take none in twice', () => {
    fc.assert(
      fc.property(histories, ([happenings, tabs]) => {
        const world = historyOf(happenings, tabs);
        const written = world.written.map(({ client, seq }) => `${client}/${seq}`);
        expect(new Set(written).size).toBe(written.length);
        for (const edit of world.acknowledged) expect(written).toContain(edit);
        for (const { name, made } of world.living) {
          for (let seq = 1; seq <= made; seq += 1) expect(written).toContain(`${name}/${seq}`);
        }
      }),
      { numRuns: runs },
    );
  });

  test('make of all edits what doing them one after the other makes', () => {
    fc.assert(
      fc.property(histories, ([happenings, tabs]) => {
        const world = historyOf(happenings, tabs);
        const replayed = world.written.reduce(
          (doc, { changes }) => applyChanges(doc, rebaseChanges(changes, doc)),
          world.first,
        );
        expect(world.disk.doc).toEqual(replayed);
      }),
      { numRuns: runs },
    );
  });
});
