import { HardDrive, History, Link } from 'lucide-react';
import { canLinkFiles, linkedFileOf } from '../link/linkedMaps.ts';
import { tellFailure } from '../tellFailure.ts';
import { type Action, always } from './action.ts';

/** How the map is kept. */
export const keepingActions = {
  versions: {
    label: 'keeping.versions.action',
    icon: History,
    keys: [],
    group: 'history',
    words: ['finding.versions'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'versions' }),
  },
  linkFile: {
    label: 'keeping.link.action',
    icon: Link,
    keys: [],
    group: 'share',
    words: ['finding.linkFile'],
    isOn: ({ mapId }) => linkedFileOf(mapId) !== undefined,
    when: canLinkFiles,
    run: (workspace) => {
      const toggle = async () => (await import('../link/linkFile.ts')).toggleLink(workspace);
      tellFailure(toggle(), workspace);
    },
  },
  storage: {
    label: 'backup.action',
    icon: HardDrive,
    keys: [],
    group: 'more',
    words: ['finding.storage'],
    when: always,
    run: () => {
      location.hash = '#/storage';
    },
  },
} as const satisfies Record<string, Action>;
