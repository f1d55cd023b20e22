import { expect, test } from 'vitest';
import { citeSource, removeCitation } from '../../src/commands/citations.ts';
import { phaseNamed, processNamed, sourceNamed } from '../../src/commands/named.ts';
import { addSupport, describeSupport, removeSupport } from '../../src/commands/supports.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1), card('Get')),
  row('process', { id: 'till', order: 'a0', name: 'Till' }),
  row('support', { id: 's', touchpointId: 'pay', processId: 'till', relation: 'direct' }),
  row('source', { id: 'survey', order: 'a0', type: 'survey', title: 'Spring survey' }),
  row('citation', { id: 'c', touchpointId: 'pay', sourceId: 'survey' }),
);

test('a process supports a touchpoint once, directly unless said otherwise', () => {
  const same = doUndoRedo(doc, (tr) => addSupport(tr, { touchpointId: 'pay', processId: 'till' }));
  expect(same.support).toBe(doc.support);
  const other = doUndoRedo(doc, (tr) => addSupport(tr, { touchpointId: 'get', processId: 'till' }));
  expect([...other.support.values()].map(({ relation }) => relation)).toEqual(['direct', 'direct']);
  expect(doUndoRedo(doc, (tr) => addSupport(tr, { touchpointId: 'gone', processId: 'till' }))).toEqual(doc);
});

test('a support says whether it is direct and how; taken away, the process stays', () => {
  const told = doUndoRedo(doc, (tr) =>
    describeSupport(tr, 's', { relation: 'indirect', how: 'Frees a clerk' }),
  );
  expect(told.support.get('s')).toMatchObject({ relation: 'indirect', how: 'Frees a clerk' });
  const gone = doUndoRedo(told, (tr) => removeSupport(tr, 's'));
  expect(gone.support.size).toBe(0);
  expect(gone.process.size).toBe(1);
});

test('a touchpoint rests on a source once; taken away, the source stays', () => {
  expect(doUndoRedo(doc, (tr) => citeSource(tr, 'pay', 'survey')).citation).toBe(doc.citation);
  expect(doUndoRedo(doc, (tr) => citeSource(tr, 'get', 'survey')).citation.size).toBe(2);
  expect(doUndoRedo(doc, (tr) => citeSource(tr, 'get', 'gone'))).toEqual(doc);
  const gone = doUndoRedo(doc, (tr) => removeCitation(tr, 'c'));
  expect(gone.citation.size).toBe(0);
  expect(gone.source.size).toBe(1);
});

test('processes, phases and sources are found by name, whatever its case, or made', () => {
  const made = doUndoRedo(doc, (tr) => {
    expect(processNamed(tr, ' TILL ')).toBe('till');
    expect(sourceNamed(tr, 'spring  survey')).toBe('survey');
    expect([processNamed(tr, ' '), phaseNamed(tr, ''), sourceNamed(tr, '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    processNamed(tr, 'Restocking');
    phaseNamed(tr, 'Before');
    sourceNamed(tr, 'Talks');
  });
  expect([...made.process.values()].map(({ name }) => name)).toEqual(['Till', 'Restocking']);
  expect([...made.phase.values()].map(({ name }) => name)).toEqual(['Before']);
  expect([...made.source.values()].at(-1)).toMatchObject({ title: 'Talks', type: 'interview' });
});
