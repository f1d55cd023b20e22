import { Download, Image, Share } from 'lucide-react';
import { copyPicture } from '../takeAway.ts';
import { type Action, always } from './action.ts';

/** Taking the map away as a picture or a file. */
export const takeAwayActions = {
  export: {
    label: 'actions.export',
    icon: Share,
    keys: ['$mod+Shift+e'],
    group: 'share',
    menus: ['ground'],
    words: ['finding.export'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'export' }),
  },
  saveCopy: {
    label: 'actions.saveCopy',
    icon: Download,
    keys: ['$mod+s'],
    group: 'share',
    words: ['finding.saveCopy'],
    reach: 'everywhere',
    when: always,
    run: (workspace) =>
      void import('../mapFile.ts').then(({ saveCopy }) => workspace.notify(saveCopy(workspace))),
  },
  copyPicture: {
    label: 'actions.copyPicture',
    icon: Image,
    keys: [],
    group: 'share',
    menus: ['ground'],
    words: ['finding.copyPicture'],
    when: always,
    run: (workspace) => void copyPicture(workspace),
  },
} as const satisfies Record<string, Action>;
