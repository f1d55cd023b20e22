import { expect, test } from 'vitest';
import { applyChanges } from '../../src/edit/change.ts';
import {
  emptyHistory,
  HISTORY_LENGTH,
  type History,
  pushEntry,
  redoEntry,
  undoEntry,
} from '../../src/edit/history.ts';
import { removeRows } from '../../src/edit/removeRows.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const start = journey(stage('Buy', card('Pay', -1), card('Get', 0)));

/** A document and its history side by side, as the editor keeps them. */
class Desk {
  doc: Doc = start;
  history: History = emptyHistory;
  time = 0;

  does(
    edit: Edit,
    mergeKey?: string,
    name: 'edit.describeTouchpoint' | 'edit.setEmotion' = 'edit.describeTouchpoint',
  ): this {
    const tr = new Transaction(this.doc, newIds());
    edit(tr);
    this.doc = tr.doc;
    this.history = pushEntry(this.history, {
      name: { key: name },
      changes: tr.changes,
      mergeKey,
      time: this.time,
    });
    return this;
  }

  types(title: string): this {
    return this.does((tr) => tr.update('touchpoint', 'pay', { title }), 'title of pay');
  }

  others(edit: Edit): this {
    const tr = new Transaction(this.doc, newIds('other'));
    edit(tr);
    this.doc = tr.doc;
    return this;
  }

  undo(): this {
    return this.#step(undoEntry);
  }

  redo(): this {
    return this.#step(redoEntry);
  }

  get title(): string | undefined {
    return this.doc.touchpoint.get('pay')?.title;
  }

  #step(step: typeof undoEntry): this {
    const { history, changes } = step(this.history, this.doc);
    this.history = history;
    this.doc = applyChanges(this.doc, changes);
    return this;
  }
}

test('typing merges into one step back', () => {
  const desk = new Desk().types('P').types('Pa').types('Paid');
  expect(desk.history.done).toHaveLength(1);
  expect(desk.undo().title).toBe('Pay');
  expect(desk.redo().title).toBe('Paid');
});

test('after a pause of more than a second, another field, or another act, a new step begins', () => {
  const desk = new Desk().types('Paid');
  desk.time += 1001;
  desk.types('Paid now');
  expect(desk.history.done).toHaveLength(2);
  desk.does((tr) => tr.update('touchpoint', 'get', { title: 'Take' }), 'title of get');
  desk.does((tr) => tr.update('touchpoint', 'get', { emotion: 1 }));
  desk.does((tr) => tr.update('touchpoint', 'get', { emotion: 2 }));
  expect(desk.history.done).toHaveLength(5);
});

test('after the clock was set back a new step begins, for nobody knows how long ago the last one was', () => {
  const desk = new Desk().types('Paid');
  desk.time -= 86_400_000;
  desk.types('Paid now');
  expect(desk.history.done).toHaveLength(2);
  expect(desk.undo().title).toBe('Paid');
});

test('a long word typed without a pause stays one step, however long it takes', () => {
  const desk = new Desk();
  for (const title of ['W', 'Wa', 'Wai', 'Wait']) {
    desk.types(title);
    desk.time += 900;
  }
  expect(desk.history.done).toHaveLength(1);
});

test('typing that ends where it began leaves no step', () => {
  const desk = new Desk().types('Paid').types('Pay');
  expect(desk.history.done).toEqual([]);
});

test('after an undo nothing merges into what was done before it', () => {
  const desk = new Desk().types('Paid').does((tr) => tr.update('touchpoint', 'get', { emotion: 1 }));
  desk.undo().types('Paid now');
  expect(desk.history.done).toHaveLength(2);
  expect(desk.undo().title).toBe('Paid');
});

test('a new step forgets what could be redone', () => {
  const desk = new Desk()
    .types('Paid')
    .undo()
    .does((tr) => tr.update('touchpoint', 'pay', { emotion: 2 }));
  expect(desk.redo().title).toBe('Pay');
  expect(desk.history.undone).toEqual([]);
});

test('500 steps are kept', () => {
  const desk = new Desk();
  for (let count = 1; count <= HISTORY_LENGTH + 20; count++) {
    desk.does((tr) => tr.update('touchpoint', 'pay', { title: `${count}` }));
  }
  for (let count = 0; count < HISTORY_LENGTH; count++) desk.undo();
  expect(desk.title).toBe('20');
  expect(desk.undo().title).toBe('20');
});

test('undo leaves alone what others changed in the same row', () => {
  const desk = new Desk().types('Paid').others((tr) => tr.update('touchpoint', 'pay', { emotion: 2 }));
  desk.undo();
  expect(desk.doc.touchpoint.get('pay')).toMatchObject({ title: 'Pay', emotion: 2 });
  desk.redo();
  expect(desk.doc.touchpoint.get('pay')).toMatchObject({ title: 'Paid', emotion: 2 });
});

test('typing that goes on after somebody else changed the row is still one step, and still mine alone', () => {
  const desk = new Desk()
    .types('Pa')
    .others((tr) => tr.update('touchpoint', 'pay', { emotion: 2 }))
    .types('Paid');
  expect(desk.history.done).toHaveLength(1);
  desk.undo();
  expect(desk.doc.touchpoint.get('pay')).toMatchObject({ title: 'Pay', emotion: 2 });
  desk.redo();
  expect(desk.doc.touchpoint.get('pay')).toMatchObject({ title: 'Paid', emotion: 2 });
});

test('a step with nothing left to take back is passed over', () => {
  const desk = new Desk()
    .does((tr) => tr.update('touchpoint', 'get', { emotion: 2 }), undefined, 'edit.setEmotion')
    .types('Paid')
    .others((tr) => removeRows(tr, 'touchpoint', ['pay']));
  desk.undo();
  expect(desk.doc.touchpoint.get('get')?.emotion).toBe(0);
  expect(desk.history.done).toEqual([]);
  expect(desk.history.undone.map((entry) => entry.name.key)).toEqual(['edit.setEmotion']);
});

test('redo brings back what undo has written over', () => {
  const desk = new Desk().types('Paid').others((tr) => tr.update('touchpoint', 'pay', { title: 'Theirs' }));
  expect(desk.undo().title).toBe('Pay');
  expect(desk.redo().title).toBe('Theirs');
});

test('with nothing done there is nothing to undo or redo', () => {
  const desk = new Desk();
  expect(desk.undo().redo().doc).toBe(start);
});
