import type { TFunction } from 'i18next';
import type { Action, ActionGroup } from '../../ui/actions/action.ts';
import { actions } from '../../ui/actions/all.ts';
import { actionGroups, groupOf, submenus } from '../../ui/actions/groups.ts';
import type { Icon } from '../../ui/parts/Button.tsx';
import type { Workspace } from '../../ui/workspace.ts';
import type { Findable } from './matching.ts';

/** A line of the palette. */
export interface PaletteItem extends Findable {
  /** Unique among all lines. */
  readonly id: string;
  /** A few quiet words before its label: what it is one of. */
  readonly of: string | null;
  readonly label: string;
  /** A few quiet words after it. */
  readonly note: string | null;
  readonly icon: Icon;
  readonly keys?: string | undefined;
  readonly isOn?: boolean;
  /** Why it cannot be done now. */
  readonly off: string | null;
  run(): void;
}

/** An action in the palette. */
export interface PaletteAction extends PaletteItem {
  readonly group: ActionGroup;
}

/** All actions as lines of the palette, in the order of their groups. */
export function findableActions(workspace: Workspace, t: TFunction): PaletteAction[] {
  const groups = Object.keys(actionGroups) as ActionGroup[];
  const all = Object.entries<Action>(actions).filter(([name]) => name !== 'palette');
  return groups.flatMap((group) =>
    all
      .filter(([, action]) => groupOf(action) === group)
      .map(([name, action]) => paletteAction(workspace, name, action, t)),
  );
}

function paletteAction(workspace: Workspace, name: string, action: Action, t: TFunction): PaletteAction {
  const { label, icon, keys, keyThere, words = [], isOn } = action;
  const of = owner(workspace, action, t);
  const said = String(t(label));
  return {
    id: name,
    group: groupOf(action),
    of,
    label: said,
    name: of ? `${of} ${said}` : said,
    note: null,
    others: words.flatMap((key) =>
      String(t(key))
        .split(',')
        .map((word) => word.trim()),
    ),
    icon,
    keys: keys[0] ?? keyThere,
    ...(isOn && { isOn: isOn(workspace) }),
    off: action.when(workspace) ? null : reasonOff(action, t),
    run: () => action.run(workspace),
  };
}

/** What an action is one of: the line of a menu behind which it stands, or the stage or segment that it is done to. */
function owner({ board }: Workspace, { submenu, menus, group }: Action, t: TFunction): string | null {
  if (submenu && submenu !== 'move') return t(submenus[submenu].label);
  if (!isOnHeader({ menus })) return null;
  const kind = board?.head()?.kind ?? menus?.[0];
  return group !== 'add' && (kind === 'stage' || kind === 'segment') ? t(`domain.${kind}`) : null;
}

function reasonOff(action: Action, t: TFunction): string {
  if (action.menus?.includes('card')) return t('menus.palette.needsCards');
  if (action.menus?.includes('link')) return t('menus.palette.needsLink');
  if (action.menus?.includes('note')) return t('menus.palette.needsNote');
  if (action.menus?.includes('laneCard')) return t('menus.palette.needsLaneCard');
  return t(isOnHeader(action) ? 'menus.palette.needsHeader' : 'menus.palette.notNow');
}

function isOnHeader({ menus }: Pick<Action, 'menus'>): boolean {
  return menus?.every((place) => place === 'stage' || place === 'segment') ?? false;
}
