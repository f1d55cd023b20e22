import { type Benchmark, setBenchmark } from '../../commands/benchmark.ts';
import {
  changeMetric,
  type MetricFields,
  metricNamed,
  observeMetric,
  removeMetric,
  removeObservation,
} from '../../commands/metrics.ts';
import { figureTraits } from '../../formats/figures/figureTraits.ts';
import { takeBack } from '../takeBack.ts';
import type { Workspace } from '../workspace.ts';

/** Adds a figure about a touchpoint, stage, segment or the map; its name says what can be told of it. */
export function addFigure({ editor }: Workspace, aboutId: string, name: string): void {
  editor.run({ key: 'figures.did.added' }, (tr) => void metricNamed(tr, aboutId, name, figureTraits(name)));
}

/** Writes fields of a figure; what is written into the same field in one go is one step of history. */
export function writeFigure({ editor }: Workspace, id: string, fields: MetricFields): void {
  const mergeKey = `metric/${id}/${Object.keys(fields).join()}`;
  editor.run({ key: 'figures.did.changed' }, (tr) => changeMetric(tr, id, fields), mergeKey);
}

/** Writes down what others reach, or takes it away. */
export function writeBenchmark({ editor }: Workspace, id: string, benchmark: Benchmark | null): void {
  const name = { key: 'figures.did.benchmark' } as const;
  editor.run(name, (tr) => setBenchmark(tr, id, benchmark), `metric/${id}/benchmark`);
}

/** Writes down the value of a day. */
export function observe({ editor }: Workspace, id: string, date: string, value: number): void {
  editor.run({ key: 'figures.did.observed' }, (tr) => observeMetric(tr, id, date, value));
}

/** Removes one value. */
export function dropValue({ editor }: Workspace, id: string): void {
  editor.run({ key: 'figures.did.valueRemoved' }, (tr) => removeObservation(tr, id));
}

/** Removes a figure with its values; a notice offers to take that back. */
export function dropFigure(workspace: Workspace, id: string): void {
  const { editor } = workspace;
  const name = editor.getState().doc.metric.get(id)?.name ?? '';
  const changes = editor.run({ key: 'figures.did.removed' }, (tr) => removeMetric(tr, id));
  if (changes.length === 0) return;
  const run = takeBack(workspace, { key: 'figures.did.added' }, changes, null);
  workspace.notify({ key: 'figures.removed', values: { name } }, { label: { key: 'board.undo' }, run });
}
