import type { TFunction } from 'i18next';
import type { MenuItem } from '../parts/menuEntry.ts';
import type { Workspace } from '../workspace.ts';
import type { Action } from './action.ts';

/** One action as a line of a menu. */
export function actionEntry(workspace: Workspace, action: Action, t: TFunction): MenuItem {
  return {
    label: t(action.label),
    icon: action.icon,
    keys: action.keys[0] ?? action.keyThere,
    off: !action.when(workspace),
    danger: action.group === 'remove',
    ...(action.isOn && { checked: action.isOn(workspace) }),
    run: () => action.run(workspace),
  };
}
