import type { Lane } from '../../model/lane.ts';
import { placeOf } from '../cardActions.ts';
import type { Workspace } from '../workspace.ts';

/** The part of the details in which each lane is written. */
const parts: Readonly<Partial<Record<Lane['type'], string>>> = {
  thinking: 'quote',
  pains: 'pain',
  brightSpots: 'brightSpot',
  opportunities: 'opportunity',
  tells: 'tells',
  behind: 'behind',
  steps: 'steps',
  responsible: 'responsible',
  channel: 'channel',
  data: 'data',
  time: 'circumstances',
};

/** Opens the details of a touchpoint where that is written what a lane says about it, and goes into the first field there. */
export function openLaneFacts({ editor, session }: Workspace, id: string, type: Lane['type']): void {
  const focus = placeOf(editor.getState().doc, id);
  const { view } = session.getState();
  // In the table the keyboard stays on the lane.
  session.setState({ ...(focus && view === 'map' && { focus }), selection: [id], inspectorOpen: true });
  const part = parts[type];
  if (part !== undefined) requestAnimationFrame(() => goToPart(part, document.activeElement, 300));
}

/** The details are loaded when they are first shown, so the part may take some frames to be there. Whoever goes elsewhere meanwhile stays there. */
function goToPart(part: string, from: Element | null, framesLeft: number): void {
  const isWaiting = document.activeElement === from || document.activeElement === document.body;
  const element = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!element) {
    if (framesLeft > 0 && isWaiting) requestAnimationFrame(() => goToPart(part, from, framesLeft - 1));
    return;
  }
  if (element instanceof HTMLDetailsElement && !element.open) element.querySelector('summary')?.click();
  element.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(() => element.querySelector<HTMLElement>('textarea, input, select, button')?.focus());
}
