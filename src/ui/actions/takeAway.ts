import { Download, Image, Share } from 'lucide-react';
import { copyPicture } from '../takeAway.ts';
import { type Action, always } from './action.ts';

/** Taking the map away as a picture or a file. */
export const takeAwayActions = {
  export: {
    label: 'actions.export',
    icon: Share,
    keys: ['$mod+Shift+e'],
    when: always,
    run: ({ openDialog }) => openDialog({ name: 'export' }),
  },
  saveCopy: {
    label: 'actions.saveCopy',
    icon: Download,
    keys: ['$mod+s'],
    when: always,
    run: (workspace) => void import('../mapFile.ts').then(({ saveCopy }) => saveCopy(workspace)),
  },
  copyPicture: {
    label: 'actions.copyPicture',
    icon: Image,
    keys: [],
    when: always,
    run: (workspace) => void copyPicture(workspace),
  },
} as const satisfies Record<string, Action>;
