import type { MessageKey } from '../../words/key.ts';

/** A column of the list of touchpoints. */
export type ColumnId =
  | 'title'
  | 'stage'
  | 'segment'
  | 'channel'
  | 'kind'
  | 'controlledBy'
  | 'emotion'
  | 'feeling'
  | 'quote'
  | 'momentOfTruth'
  | 'momentWhy'
  | 'evidence'
  | 'responsible'
  | 'description'
  | 'pains'
  | 'brightSpots'
  | 'opportunities'
  | 'tells'
  | 'steps'
  | 'behind'
  | 'data'
  | 'waitBefore'
  | 'duration';

interface Column {
  readonly label: MessageKey;
  /** In pixels. */
  readonly width: number;
  /** The name of the step when its cell is written. */
  readonly step: MessageKey;
  /** Whether it is shown until somebody chooses. */
  readonly isUsual: boolean;
}

/** All columns, in the order in which they stand. */
export const columns: Readonly<Record<ColumnId, Column>> = {
  title: column('table.title', 240, 'edit.renameTouchpoint', true),
  stage: column('domain.stage', 140, 'edit.moveTouchpoint', true),
  segment: column('domain.segment', 150, 'edit.moveTouchpoint', true),
  channel: column('domain.channel', 120, 'edit.setChannel', true),
  kind: column('domain.kind.label', 152, 'edit.setKind', true),
  controlledBy: column('domain.controlledBy.label', 130, 'edit.setControlledBy', false),
  emotion: column('domain.emotion', 90, 'edit.setEmotion', true),
  feeling: column('domain.feeling', 130, 'edit.setFeeling', true),
  quote: column('domain.thinking', 220, 'edit.setQuote', false),
  momentOfTruth: column('domain.momentOfTruth.label', 140, 'edit.setMomentOfTruth', true),
  momentWhy: column('table.momentWhy', 200, 'edit.setMomentWhy', false),
  evidence: column('domain.evidence.label', 140, 'edit.setEvidence', true),
  responsible: column('domain.responsible', 140, 'edit.setResponsible', true),
  description: column('table.description', 240, 'edit.describeTouchpoint', false),
  pains: column('domain.remark.pain', 220, 'edit.changePain', false),
  brightSpots: column('domain.remark.brightSpot', 220, 'edit.changeBrightSpot', false),
  opportunities: column('domain.remark.opportunity', 220, 'edit.changeOpportunity', false),
  tells: column('domain.remark.tells', 220, 'facts.did.tellsChanged', false),
  steps: column('domain.lane.steps', 240, 'edit.pasteCells', false),
  behind: column('domain.lane.behind', 220, 'edit.pasteCells', false),
  data: column('domain.lane.data', 200, 'edit.pasteCells', false),
  waitBefore: column('facts.wait', 110, 'facts.did.waitBefore', false),
  duration: column('facts.duration', 110, 'facts.did.duration', false),
};

/** The names of all columns in their order. */
export const columnIds = Object.keys(columns) as ColumnId[];

/** The columns that are shown until somebody chooses. */
export const usualColumns: readonly ColumnId[] = columnIds.filter((id) => columns[id].isUsual);

/** The tone of the remarks that a column lists. */
export const toneOf: Partial<Record<ColumnId, 'pain' | 'brightSpot' | 'opportunity' | 'tells'>> = {
  pains: 'pain',
  brightSpots: 'brightSpot',
  opportunities: 'opportunity',
  tells: 'tells',
};

/** What is more than a text in a cell can say: it is read here and written in the details. */
const readOnly = ['steps', 'behind', 'data'] as const satisfies readonly ColumnId[];

/** Whether a column is only read here. */
export function isReadOnly(column: ColumnId): column is (typeof readOnly)[number] {
  return (readOnly as readonly ColumnId[]).includes(column);
}

function column(label: MessageKey, width: number, step: MessageKey, isUsual: boolean): Column {
  return { label, width, step, isUsual };
}
