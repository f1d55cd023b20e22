import { type ActionLine, actionLines } from '../../derive/analysis/actionLines.ts';
import { type GoalLine, goalLines } from '../../derive/analysis/actionTotals.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { ExportRequest } from './exportRequest.ts';

/** The open actions that a file may tell of, numbered as in the list of all, each with those of its targets that are not left out. */
export function toldActions(request: ExportRequest, today: string): ActionLine[] {
  const { doc, part } = request;
  const isTold = toldTouchpoints(request);
  return actionLines(doc, today).flatMap((line) => {
    if (!line.isOpen) return [];
    const targets = line.targets.filter(({ kind, id }) => {
      const touchpoint = doc.touchpoint.get(id);
      return kind === 'process' ? part.process.has(id) : touchpoint !== undefined && isTold(touchpoint);
    });
    // An action for nothing in particular is one for the whole map.
    const isOurs = targets.length > 0 || (line.targets.length === 0 && isWhole(request));
    return isOurs ? [{ ...line, targets }] : [];
  });
}

/** The goals that are told with them: in the whole map all, else those that they serve. */
export function toldGoals(
  { doc, choice: { what } }: ExportRequest,
  lines: readonly ActionLine[],
  today: string,
): GoalLine[] {
  const served = new Set(lines.map(({ action }) => action.goalId));
  return goalLines(doc, today).filter(({ goal }) => what.of === 'map' || served.has(goal.id));
}

function isWhole({ choice: { what } }: ExportRequest): boolean {
  return what.of === 'map' || what.of === 'curves' || what.of === 'moments';
}

/** In the whole map what lies in the tray and what stands in its other state is no less part of it; what is hidden is not. */
function toldTouchpoints(request: ExportRequest): (touchpoint: Touchpoint) => boolean {
  const { doc, part, picture } = request;
  const hidden = new Set(picture.shown?.hiddenSegments);
  const [first] = part.touchpoint.keys();
  const seen = doc.touchpoint.get(first ?? '')?.state ?? 'asIs';
  return ({ id, state, segmentId, stageId }) => {
    if (part.touchpoint.has(id) && part !== doc) return true;
    if (!isWhole(request) || hidden.has(segmentId ?? '')) return false;
    return part === doc || state !== seen || segmentId === null || stageId === null;
  };
}
