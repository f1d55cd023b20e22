import type { TFunction } from 'i18next';
import {
  ArrowDown,
  ArrowUp,
  EyeOff,
  FoldVertical,
  Pencil,
  Rows3,
  SeparatorHorizontal,
  StickyNote,
  Trash2,
  UnfoldVertical,
} from 'lucide-react';
import type { MapLane } from '../../model/mapLanes.ts';
import type { MenuEntry, MenuItem } from '../parts/menuEntry.ts';
import { laneNames } from '../sceneWords.ts';
import type { Workspace } from '../workspace.ts';
import {
  drawLineNow,
  foldLaneNow,
  hideLaneNow,
  isFoldedLane,
  lanesIn,
  moveLaneNow,
  removeLaneNow,
  sizeLaneNow,
} from './laneDeeds.ts';

const sizes = [
  ['S', 'preferences.laneSmall'],
  ['M', 'preferences.laneMedium'],
  ['L', 'preferences.laneLarge'],
] as const;

/** The lines of a service blueprint, from the customer inwards. */
export const blueprintLines = ['interaction', 'visibility', 'internal'] as const;

/** What can be done with a lane, asked for in the band of a segment. */
export function laneMenu(workspace: Workspace, key: string, segmentId: string, t: TFunction): MenuEntry[] {
  const lanes = lanesIn(workspace);
  const at = lanes.findIndex((lane) => lane.key === key);
  const lane = lanes[at];
  if (!lane) return [];
  const name = lane.row?.title ?? laneNames(t)[lane.type];
  const isFolded = isFoldedLane(workspace, key);
  const move = (to: number) => moveLaneNow(workspace, key, to, name);
  return [
    ...(lane.type === 'own'
      ? [
          {
            label: t('lanes.cards'),
            icon: StickyNote,
            run: () => workspace.openDialog({ name: 'laneCards', laneId: key, segmentId, stageId: null }),
          },
        ]
      : []),
    { label: t('lanes.rename'), icon: Pencil, run: () => workspace.openDialog({ name: 'lanes', key }) },
    {
      label: t(isFolded ? 'lanes.unfold' : 'lanes.fold'),
      icon: isFolded ? UnfoldVertical : FoldVertical,
      run: () => foldLaneNow(workspace, key),
    },
    { label: t('lanes.hide'), icon: EyeOff, run: () => hideLaneNow(workspace, key, true) },
    { label: t('lanes.size'), icon: UnfoldVertical, entries: () => sizeEntries(workspace, lane, t) },
    {
      label: t('lanes.lineBelow'),
      icon: SeparatorHorizontal,
      entries: () => lineEntries(workspace, lane, t),
    },
    'rule',
    { label: t('lanes.up'), icon: ArrowUp, off: at <= 1, run: () => move(at - 1) },
    { label: t('lanes.down'), icon: ArrowDown, off: at === lanes.length - 1, run: () => move(at + 1) },
    'rule',
    { label: t('lanes.all'), icon: Rows3, run: () => workspace.openDialog({ name: 'lanes' }) },
    ...(isUsual(lane)
      ? []
      : [{ label: t('lanes.remove'), icon: Trash2, danger: true, run: () => removeLaneNow(workspace, key) }]),
  ];
}

function isUsual({ type }: MapLane): boolean {
  return type === 'emotion' || type === 'thinking' || type === 'touchpoints';
}

function sizeEntries(workspace: Workspace, { key, type, row }: MapLane, t: TFunction): MenuItem[] {
  const { laneHeight } = workspace.session.getState();
  const now = row?.height ?? (type === 'emotion' ? laneHeight : 'M');
  return sizes.map(([size, label]) => ({
    label: t(label),
    checked: size === now,
    run: () => sizeLaneNow(workspace, key, size),
  }));
}

function lineEntries(workspace: Workspace, { key, row }: MapLane, t: TFunction): MenuItem[] {
  const now = row?.lineBelow ?? null;
  return [null, ...blueprintLines].map((line) => ({
    label: line ? t(`domain.line.${line}`) : t('lanes.noLine'),
    checked: line === now,
    run: () => drawLineNow(workspace, key, line),
  }));
}
