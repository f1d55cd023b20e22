import { CopyPlus, Link2Off, Repeat2 } from 'lucide-react';
import { inOrder } from '../../model/order.ts';
import { sameEncounter } from '../../model/sameEncounter.ts';
import { placeOf } from '../cardActions.ts';
import { chosenCards } from '../chosenCards.ts';
import { detachCards, goToCard } from '../encounterDeeds.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, onCards } from './action.ts';

/** What is done with encounters that several segments have. */
export const encounterActions = {
  copyFromSegment: {
    label: 'encounters.copyFrom',
    icon: CopyPlus,
    keys: [],
    group: 'clipboard',
    menus: ['segment', 'ground', 'cell'],
    words: ['finding.copyEncounters'],
    when: hasSegments,
    run: (workspace) =>
      workspace.openDialog({ name: 'copyEncounters', ids: [], segmentId: segmentHere(workspace) }),
  },
  copyToSegment: {
    label: 'encounters.copyTo',
    icon: CopyPlus,
    keys: ['$mod+Shift+d'],
    group: 'clipboard',
    submenu: 'encounter',
    menus: onCards,
    words: ['finding.copyEncounters'],
    when: (workspace) => hasSegments(workspace) && onMap(workspace).length > 0,
    run: (workspace) =>
      workspace.openDialog({ name: 'copyEncounters', ids: onMap(workspace), segmentId: null }),
  },
  nextEncounter: {
    label: 'encounters.next',
    icon: Repeat2,
    keys: ['Shift+s'],
    group: 'clipboard',
    submenu: 'encounter',
    menus: onCards,
    words: ['finding.nextEncounter'],
    when: (workspace) => nextSame(workspace) !== undefined,
    run: (workspace) => {
      const next = nextSame(workspace);
      if (next) goToCard(workspace, next);
    },
  },
  detachEncounter: {
    label: 'encounters.detach',
    icon: Link2Off,
    keys: [],
    group: 'clipboard',
    submenu: 'encounter',
    menus: onCards,
    words: ['finding.detachEncounter'],
    when: (workspace) => shared(workspace).length > 0,
    run: (workspace) => detachCards(workspace, shared(workspace)),
  },
} as const satisfies Record<string, Action>;

function hasSegments({ editor }: Workspace): boolean {
  const { segment, touchpoint } = editor.getState().doc;
  return segment.size > 1 && touchpoint.size > 0;
}

/** The segment whose header the keyboard is on, else the one that it is in. */
function segmentHere({ board, session }: Workspace): string | null {
  const head = board?.head();
  return head?.kind === 'segment' ? head.id : (session.getState().focus?.segmentId ?? null);
}

function onMap(workspace: Workspace): string[] {
  const { doc } = workspace.editor.getState();
  return chosenCards(workspace).filter((id) => placeOf(doc, id));
}

function shared(workspace: Workspace): string[] {
  const { touchpoint } = workspace.editor.getState().doc;
  return chosenCards(workspace).filter((id) => touchpoint.get(id)?.encounterId !== undefined);
}

/** The same encounter in the segment below, or from the last again in the first. */
function nextSame(workspace: Workspace): string | undefined {
  const { doc } = workspace.editor.getState();
  const [id] = chosenCards(workspace);
  const row = doc.touchpoint.get(id ?? '');
  const others = row ? sameEncounter(doc, row.id).filter((other) => placeOf(doc, other.id)) : [];
  const ranks = inOrder(doc.segment.values()).map((segment) => segment.id);
  const rank = (segmentId: string | null | undefined) => ranks.indexOf(segmentId ?? '');
  others.sort((a, b) => rank(a.segmentId) - rank(b.segmentId));
  return (others.find((other) => rank(other.segmentId) > rank(row?.segmentId)) ?? others[0])?.id;
}
