import type { TFunction } from 'i18next';
import type { Action, ActionGroup } from '../ui/actions/action.ts';
import { actions } from '../ui/actions/all.ts';
import { actionGroups, groupOf, submenus } from '../ui/actions/groups.ts';
import { gridKeys, headerKeys, type KeyDeed, noteKeys, titleKeys } from '../ui/keys/boardKeys.ts';
import { laneCardKeys } from '../ui/keys/laneCardKeys.ts';

/** A line of the sheet: what some keys do. */
export interface SheetLine {
  readonly label: string;
  /** As tinykeys writes them, each way of pressing once. */
  readonly keys: readonly string[];
}

/** Lines of the sheet under one heading. */
export interface SheetSection {
  readonly heading: string;
  readonly lines: readonly SheetLine[];
}

/** Every shortcut of an open map: those of the actions in their groups, and those of the places that have keys of their own. */
export function shortcutSheet(t: TFunction): SheetSection[] {
  const groups = Object.keys(actionGroups) as ActionGroup[];
  const ofActions = groups.map((group) => ({
    heading: t(actionGroups[group]),
    lines: Object.values<Action>(actions)
      .filter((action) => groupOf(action) === group && action.keys.length > 0)
      .map((action) => ({ label: labelOf(action, t), keys: waysOf(action.keys) })),
  }));
  return [
    { heading: t('shortcuts.board'), lines: linesOf(gridKeys, t) },
    ...ofActions.filter(({ lines }) => lines.length > 0),
    { heading: t('shortcuts.headers'), lines: linesOf(headerKeys, t) },
    { heading: t('shortcuts.notes'), lines: linesOf(noteKeys, t) },
    { heading: t('shortcuts.laneCards'), lines: linesOf(laneCardKeys, t) },
    { heading: t('shortcuts.typing'), lines: linesOf(titleKeys, t) },
  ];
}

/** Of several writings of one press only the first: the key that has a sign, with or without Shift, by its place or on the number pad. */
export function waysOf(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => {
    const way = key.replace(/(Digit|Numpad)(?=\d$)/, '').replace(/(^|\+)Shift\+(?=[^\p{L}\p{N}]$)/u, '$1');
    return seen.size < seen.add(way).size;
  });
}

function labelOf({ label, submenu }: Action, t: TFunction): string {
  const said = String(t(label));
  return submenu && submenu !== 'move' ? `${t(submenus[submenu].label)}: ${said}` : said;
}

function linesOf(table: Readonly<Record<string, KeyDeed>>, t: TFunction): SheetLine[] {
  return Object.values(table).map(({ label, keys }) => ({ label: t(label), keys }));
}
