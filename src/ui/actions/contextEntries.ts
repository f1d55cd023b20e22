import type { TFunction } from 'i18next';
import type { MenuEntry } from '../parts/menuEntry.ts';
import type { Workspace } from '../workspace.ts';
import type { Action, ActionGroup, MenuPlace, Submenu } from './action.ts';
import { actionEntry } from './actionEntry.ts';
import { actions } from './all.ts';
import { actionGroups, groupOf, submenus } from './groups.ts';
import { moveEntries } from './moveEntries.ts';

/** Groups that follow the one before without a rule. */
const joinsLast: readonly ActionGroup[] = ['facts', 'add', 'select', 'more'];

/** The lines of the context menu of a place, from the table of actions: in groups, and what belongs together behind one line. */
export function contextEntries(workspace: Workspace, place: MenuPlace, t: TFunction): MenuEntry[] {
  const here = Object.values<Action>(actions).filter(({ menus }) => menus?.includes(place));
  return clustersFor(place)
    .map((groups) => groups.flatMap((group) => here.filter((action) => groupOf(action) === group)))
    .filter((cluster) => cluster.length > 0)
    .flatMap((cluster, index): MenuEntry[] => [
      ...(index > 0 ? (['rule'] as const) : []),
      ...foldedEntries(workspace, cluster, place, t),
    ]);
}

/** The groups between two rules of a menu. On a point of the curve it is first of all about the emotion. */
function clustersFor(place: MenuPlace): ActionGroup[][] {
  const clusters: ActionGroup[][] = [];
  for (const group of Object.keys(actionGroups) as ActionGroup[]) {
    const last = clusters.at(-1);
    if (last && joinsLast.includes(group)) last.push(group);
    else clusters.push([group]);
  }
  const isFelt = (cluster: ActionGroup[]) => cluster.includes('emotion');
  return place === 'point' ? clusters.toSorted((a, b) => Number(isFelt(b)) - Number(isFelt(a))) : clusters;
}

function foldedEntries(
  workspace: Workspace,
  cluster: readonly Action[],
  place: MenuPlace,
  t: TFunction,
): MenuEntry[] {
  const told = new Set<Submenu>();
  return cluster.flatMap((action): MenuEntry[] => {
    const { submenu } = action;
    if (!submenu || (place === 'point' && submenu === 'emotion')) return [actionEntry(workspace, action, t)];
    if (told.has(submenu)) return [];
    told.add(submenu);
    const { label, icon } = submenus[submenu];
    const inside = cluster.filter((one) => one.submenu === submenu);
    const entries = () => [
      ...(submenu === 'move' ? moveEntries(workspace, t) : []),
      ...insideEntries(workspace, inside, t),
    ];
    return [{ label: t(label), icon, entries, off: inside.every((one) => !one.when(workspace)) }];
  });
}

/** A sign that all lines have tells nothing. */
function insideEntries(workspace: Workspace, inside: readonly Action[], t: TFunction): MenuEntry[] {
  const isTelling = inside.length === 1 || inside.some(({ icon }) => icon !== inside[0]?.icon);
  return inside.map((action) => {
    const { icon, ...entry } = actionEntry(workspace, action, t);
    return { ...entry, ...(isTelling && icon && { icon }) };
  });
}
