import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Turns } from '../../torture/turns.mjs';

function fileOfTurns(): string {
  const folder = mkdtempSync(join(tmpdir(), 'turns-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'turns.json');
}

test('what several steps draw belongs to the first of them', () => {
  const turns = new Turns('a build');
  turns.bring('the list', ['Button', 'Row']);
  turns.bring('a dialog', ['Button', 'Dialog']);
  expect([turns.left('the list'), turns.left('a dialog')]).toEqual([['Button', 'Row'], ['Dialog']]);
});

test('a later run goes on with what had no turn yet', () => {
  const file = fileOfTurns();
  const before = new Turns('a build', file);
  before.bring('the list', ['Button', 'Row', 'Cell']);
  before.end('Button', 'threw');
  before.end('Row', 'not drawn again');
  const later = new Turns('a build', file);
  expect([later.isKnown('the list'), later.isKnown('a dialog')]).toEqual([true, false]);
  expect(later.left('the list')).toEqual(['Cell']);
  expect(later.count).toEqual({ steps: 1, components: 3, threw: 1, silent: 1 });
  expect(later.silentSteps).toEqual(['the list']);
});

test('what was kept of another build counts for nothing', () => {
  const file = fileOfTurns();
  new Turns('a build', file).bring('the list', ['Button']);
  expect(new Turns('another build', file).isKnown('the list')).toBe(false);
});
