import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { duplicateTouchpoints } from '../src/commands/duplicateTouchpoints.ts';
import { pastePart } from '../src/commands/pastePart.ts';
import { partOfMap } from '../src/derive/partOfMap.ts';
import type { Transaction } from '../src/edit/transaction.ts';
import { readJourney, writeJourney } from '../src/formats/json.ts';
import { type Doc, emptyDoc } from '../src/model/doc.ts';
import { type Kind, kindNames, kinds, type Row } from '../src/model/kinds.ts';
import { createEditor } from '../src/store/createEditor.ts';
import { duplicateMap } from '../src/ui/duplicateMap.ts';
import { rowsOf } from './edit/doUndoRedo.ts';
import { journey, newIds, stage } from './journey.ts';
import { problemsOf } from './problems.ts';
import { Device } from './storage/fakeBrowser.ts';
import { libraryIn, openIn } from './storage/keeping.ts';

function opened(text: string): Doc {
  const file = readJourney(text, { newId: newIds() });
  if ('problem' in file) throw new Error(`The file was refused: ${file.problem.key}`);
  return file.doc;
}

/** A map in which every field of every kind of row is filled. */
const whole = opened(readFileSync(new URL('fixtures/schema-1.journey.json', import.meta.url), 'utf8'));

/** What says where a row is and to whom it belongs; a copy has its own. */
const ownPlace = [
  'id',
  'order',
  'segmentId',
  'stageId',
  'originId',
  'encounterId',
  'aboutId',
  'touchpointId',
];

/** The rows of a kind by what they say, whatever their ids, with the names of what they point at in place of its id. */
function saidIn(doc: Doc, kind: Kind): string[] {
  return ([...doc[kind].values()] as Row[]).map((row) => JSON.stringify(saidBy(doc, kind, row))).sort();
}

function saidBy(doc: Doc, kind: Kind, row: Row): object {
  const fields = Object.entries(row).filter(([field]) => !ownPlace.includes(field));
  const reference = (field: string) => kinds[kind].references[field as never] as { to: Kind[] } | undefined;
  return Object.fromEntries(
    fields.map(([field, value]) => {
      const other = reference(field)?.to.find((one) => doc[one].has(value));
      const target = other && (doc[other].get(value) as { name?: string; title?: string; hash?: string });
      return [field, target ? (target.name ?? target.title ?? target.hash) : value];
    }),
  );
}

/** What belongs to touchpoints and is copied with them, and what they name. */
const copied = [
  ...['touchpoint', 'interaction', 'support', 'step', 'remark', 'dataItem', 'citation'],
  ...['channel', 'team', 'process', 'source', 'image'],
] as Kind[];

test('every field of every kind of row is filled', () => {
  const empty = kindNames.flatMap((kind) => {
    const rows = [...doc(kind)];
    const fields = Object.keys(kinds[kind].schema.shape).filter((field) => field !== 'extra');
    return fields.filter((field) => !rows.some((row) => field in row)).map((field) => `${kind}.${field}`);
  });
  expect(empty).toEqual([]);

  function doc(kind: Kind): Iterable<object> {
    return whole[kind].values();
  }
});

test('it is the same after it was kept and opened, and after it was written to a file and read', async () => {
  const library = libraryIn(new Device().tab());
  const id = await library.create(whole);
  const map = await openIn(library, id);
  expect(rowsOf(map.editor.getState().doc)).toEqual(rowsOf(whole));
  await map.close();
  expect(rowsOf(opened(writeJourney(whole)))).toEqual(rowsOf(whole));
});

test('a duplicate says the same under another title', async () => {
  const library = libraryIn(new Device().tab());
  const { id, title } = await duplicateMap({ library, newId: newIds() }, whole);
  const map = await openIn(library, id);
  const { doc } = map.editor.getState();
  const [was] = whole.journey.values();
  const [is] = doc.journey.values();
  expect(is).toEqual({ ...was, id: is?.id, title });
  expect(rowsOf({ ...doc, journey: new Map() })).toEqual(rowsOf({ ...whole, journey: new Map() }));
  await map.close();
});

test('touchpoints copied into another map say the same there, with all that belongs to them and all that they name', () => {
  const part = partOfMap(opened(writeJourney(whole)), [...whole.touchpoint.keys()]);
  const editor = createEditor(journey(stage('Here')), { newId: newIds(), now: () => 0 });
  editor.run(
    { key: 'edit.pasteTouchpoint' },
    (tr) => void pastePart(tr, part, { segmentId: 'customer', stageId: 'here', index: 0, beside: [] }),
  );
  const { doc } = editor.getState();
  expect(problemsOf(doc)).toEqual([]);
  for (const kind of copied) expect(saidIn(doc, kind), kind).toEqual(saidIn(part, kind));
});

test('duplicated touchpoints say the same as their originals', () => {
  const editor = createEditor(whole, { newId: newIds(), now: () => 0 });
  const twice = (tr: Transaction) => void duplicateTouchpoints(tr, [...whole.touchpoint.keys()]);
  editor.run({ key: 'edit.duplicateTouchpoint' }, twice);
  const { doc } = editor.getState();
  expect(problemsOf(doc)).toEqual([]);
  const said = saidIn(whole, 'touchpoint');
  expect(saidIn(doc, 'touchpoint')).toEqual([...said, ...said].sort());
  for (const kind of ['interaction', 'support', 'step', 'dataItem', 'citation'] as const) {
    const once = saidIn(whole, kind);
    expect(saidIn(doc, kind), kind).toEqual([...once, ...once].sort());
  }
});

test('undoing everything leads back to the empty map, and redoing everything to the same rows', () => {
  const editor = createEditor(emptyDoc, { newId: newIds(), now: () => 0 });
  for (const kind of kindNames) {
    for (const row of whole[kind].values())
      editor.run({ key: 'edit.importMap' }, (tr) => void tr.add(kind, row as never));
  }
  expect(rowsOf(editor.getState().doc)).toEqual(rowsOf(whole));
  while (editor.getState().undoName) editor.undo();
  expect(rowsOf(editor.getState().doc)).toEqual({});
  while (editor.getState().redoName) editor.redo();
  expect(rowsOf(editor.getState().doc)).toEqual(rowsOf(whole));
});
