import { CopyPlus, Layers, LayoutGrid } from 'lucide-react';
import { tellFailure } from '../tellFailure.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, always } from './action.ts';

/** What is done with the open map as a whole, and the way to all others. */
export const mapActions = {
  duplicateMap: {
    label: 'actions.duplicateMap',
    icon: CopyPlus,
    keys: [],
    group: 'share',
    words: ['finding.duplicateMap'],
    when: always,
    run: (workspace) => tellFailure(goToCopy(workspace), workspace),
  },
  keepTemplate: {
    label: 'actions.keepTemplate',
    icon: Layers,
    keys: [],
    group: 'share',
    words: ['finding.keepTemplate'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'template' }),
  },
  allMaps: {
    label: 'actions.allMaps',
    icon: LayoutGrid,
    keys: [],
    group: 'more',
    words: ['finding.start'],
    when: always,
    run: () => {
      location.hash = '#/maps';
    },
  },
} as const satisfies Record<string, Action>;

async function goToCopy(workspace: Workspace): Promise<void> {
  const { duplicateMap } = await import('../duplicateMap.ts');
  const { id } = await duplicateMap(workspace, workspace.editor.getState().doc);
  location.hash = `#/map/${id}`;
}
