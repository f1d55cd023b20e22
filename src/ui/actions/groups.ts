import {
  CircleDashed,
  Diamond,
  Eye,
  Languages,
  type LucideIcon,
  MousePointer2,
  Move,
  Repeat2,
  Shapes,
  Smile,
  Spline,
  StretchHorizontal,
  SunMoon,
  UnfoldVertical,
} from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import type { Action, ActionGroup, Submenu } from './action.ts';

/** The groups of actions in the order in which menus show them, with the heading that each has in the palette and on the sheet. */
export const actionGroups: Readonly<Record<ActionGroup, MessageKey>> = {
  edit: 'menus.group.edit',
  emotion: 'menus.group.emotion',
  facts: 'menus.group.facts',
  move: 'menus.group.move',
  add: 'menus.group.add',
  clipboard: 'menus.group.clipboard',
  select: 'menus.group.select',
  history: 'menus.group.history',
  view: 'menus.group.view',
  share: 'menus.group.share',
  settings: 'menus.group.settings',
  more: 'menus.group.more',
  remove: 'menus.group.remove',
};

/** The lines of menus that hold several actions. */
export const submenus: Readonly<Record<Submenu, { readonly label: MessageKey; readonly icon: LucideIcon }>> =
  {
    emotion: { label: 'domain.emotion', icon: Smile },
    momentOfTruth: { label: 'domain.momentOfTruth.label', icon: Diamond },
    kind: { label: 'domain.kind.label', icon: Shapes },
    evidence: { label: 'domain.evidence.label', icon: CircleDashed },
    relation: { label: 'domain.relation.label', icon: Spline },
    move: { label: 'menus.move', icon: Move },
    encounter: { label: 'encounters.menu', icon: Repeat2 },
    view: { label: 'actions.view', icon: Eye },
    layout: { label: 'actions.layout', icon: StretchHorizontal },
    laneHeight: { label: 'preferences.laneHeight', icon: UnfoldVertical },
    tool: { label: 'menus.tool', icon: MousePointer2 },
    theme: { label: 'actions.theme', icon: SunMoon },
    language: { label: 'actions.language', icon: Languages },
  };

/** The group of an action. */
export function groupOf({ group = 'more' }: Action): ActionGroup {
  return group;
}
