import { inOrder } from '../model/order.ts';
import { allParts, type Parts } from '../store/session.ts';
import type { MessageKey } from '../words/key.ts';
import type { Workspace } from './workspace.ts';

/** Shows other parts of the map, and says so. What is out of sight then is neither selected nor has the keyboard. */
export function showParts(workspace: Workspace, parts: Parts, key: MessageKey, name = ''): void {
  const { editor, session, announce } = workspace;
  const { touchpoint } = editor.getState().doc;
  const { focus, selection } = session.getState();
  const isGone = (segmentId: string | null, stageId: string | null) =>
    [...parts.hiddenSegments, ...parts.foldedSegments].includes(segmentId ?? '') ||
    parts.foldedStages.includes(stageId ?? '');
  const kept = selection.filter((id) => {
    const row = touchpoint.get(id);
    return row && !isGone(row.segmentId, row.stageId);
  });
  session.setState({
    parts,
    ...(kept.length < selection.length && { selection: kept }),
    ...(focus && isGone(focus.segmentId, focus.stageId) && { focus: null }),
  });
  announce({ key, values: { name } });
}

/** Folds all segments but one to their curves, or opens all when that is so already. */
export function focusSegment(workspace: Workspace, id: string): void {
  const { doc } = workspace.editor.getState();
  const others = inOrder(doc.segment.values())
    .map((segment) => segment.id)
    .filter((other) => other !== id);
  const { parts } = workspace.session.getState();
  if (isFocused(workspace, id)) showParts(workspace, { ...parts, foldedSegments: [] }, 'parts.allShown');
  else {
    const hiddenSegments = parts.hiddenSegments.filter((other) => other !== id);
    const name = doc.segment.get(id)?.name ?? '';
    showParts(workspace, { ...parts, hiddenSegments, foldedSegments: others }, 'parts.focused', name);
  }
}

/** Whether all segments but this one are folded or hidden. */
export function isFocused({ editor, session }: Workspace, id: string): boolean {
  const { hiddenSegments, foldedSegments } = session.getState().parts;
  const away = new Set([...hiddenSegments, ...foldedSegments]);
  const ids = [...editor.getState().doc.segment.keys()];
  return ids.length > 1 && ids.every((other) => away.has(other) === (other !== id));
}

/** Hides or folds a part of the map, or shows it again. */
export function togglePart(workspace: Workspace, list: keyof Parts, id: string, name: string): void {
  const { parts } = workspace.session.getState();
  const has = parts[list].includes(id);
  const ids = has ? parts[list].filter((other) => other !== id) : [...parts[list], id];
  const key = has ? 'parts.opened' : list === 'hiddenSegments' ? 'parts.hidden' : 'parts.folded';
  showParts(workspace, { ...parts, [list]: ids }, key, name);
}

/** Opens a segment or stage that is folded. */
export function openPart(workspace: Workspace, id: string): void {
  const { session, editor } = workspace;
  const { doc } = editor.getState();
  const list = doc.stage.has(id) ? 'foldedStages' : 'foldedSegments';
  const name = (doc.stage.get(id) ?? doc.segment.get(id))?.name ?? '';
  if (session.getState().parts[list].includes(id)) togglePart(workspace, list, id, name);
}

/** Shows the whole map again. */
export function showAllParts(workspace: Workspace): void {
  showParts(workspace, allParts, 'parts.allShown');
}

/** Hides touchpoints that are not looked for, or shows all again. What is out of sight then is neither selected nor has the keyboard. */
export function hideCards({ session }: Workspace, hiddenCards: ReadonlySet<string>): void {
  const { focus, selection, hiddenCards: before } = session.getState();
  if (before.size + hiddenCards.size === 0) return;
  const kept = selection.filter((id) => !hiddenCards.has(id));
  const { segmentId, stageId, touchpointId = '' } = focus ?? {};
  session.setState({
    hiddenCards,
    ...(kept.length < selection.length && { selection: kept }),
    ...(segmentId && stageId && hiddenCards.has(touchpointId) && { focus: { segmentId, stageId } }),
  });
}
