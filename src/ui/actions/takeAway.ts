import { Camera, Download, Image, MessageSquareText, Share } from 'lucide-react';
import { copyPicture } from '../takeAway.ts';
import { type Action, always, hasDrawing } from './action.ts';

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
    keys: ['$mod+Shift+c'],
    group: 'share',
    menus: ['ground'],
    words: ['finding.copyPicture'],
    when: always,
    run: (workspace) => void copyPicture(workspace),
  },
  saveView: {
    label: 'actions.saveView',
    icon: Camera,
    keys: [],
    group: 'share',
    words: ['finding.saveView'],
    when: hasDrawing,
    run: (workspace) =>
      void import('../viewPicture.ts').then(({ saveViewPicture }) => saveViewPicture(workspace)),
  },
  copyText: {
    label: 'actions.copyText',
    icon: MessageSquareText,
    keys: ['$mod+Alt+c'],
    group: 'share',
    words: ['finding.copyText'],
    when: always,
    run: (workspace) => void import('../copyText.ts').then(({ copyText }) => copyText(workspace)),
  },
} as const satisfies Record<string, Action>;
