import { type ActionLine, type ActionTarget, quadrants } from './actionLines.ts';

/** How the list of actions is grouped. */
export type ActionOrder = 'turn' | 'due' | 'target';

/** The groups of a list; those of touchpoints and processes are named after them. */
export type ActionGroupName =
  | (typeof quadrants)[number]
  | 'unjudged'
  | 'dropped'
  | 'overdue'
  | 'soon'
  | 'farther'
  | 'noDate'
  | 'closed'
  | 'noTarget';

/** Some actions of a list under one heading. */
export interface ActionGroup {
  readonly key: string;
  readonly name: ActionGroupName | null;
  readonly target: ActionTarget | null;
  readonly lines: readonly ActionLine[];
}

/** So many days from today an action is due soon. */
export const SOON = 30;

/** The list of actions in groups, none of them empty. An action for several touchpoints stands under each of them. `today` is an ISO date. */
export function actionGroups(lines: readonly ActionLine[], order: ActionOrder, today: string): ActionGroup[] {
  if (order === 'target') return byTarget(lines);
  const names: readonly ActionGroupName[] =
    order === 'turn'
      ? [...quadrants, 'unjudged', 'dropped']
      : ['overdue', 'soon', 'farther', 'noDate', 'closed'];
  const nameOf = order === 'turn' ? turnName : (line: ActionLine) => dueName(line, today);
  const sorted = order === 'turn' ? lines : [...lines].sort(byDue);
  return names
    .map((name) => ({
      key: name,
      name,
      target: null,
      lines: sorted.filter((line) => nameOf(line) === name),
    }))
    .filter((group) => group.lines.length > 0);
}

function turnName({ action, quadrant }: ActionLine): ActionGroupName {
  if (action.status === 'dropped') return 'dropped';
  return quadrant ?? 'unjudged';
}

function dueName({ action, isOpen, isOverdue }: ActionLine, today: string): ActionGroupName {
  if (!isOpen) return 'closed';
  if (isOverdue) return 'overdue';
  if (action.due === undefined) return 'noDate';
  return action.due.slice(0, 10) <= dayAfter(today, SOON) ? 'soon' : 'farther';
}

function byDue(a: ActionLine, b: ActionLine): number {
  const [one = '9', other = '9'] = [a.action.due, b.action.due];
  return one < other ? -1 : one > other ? 1 : a.number - b.number;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** In the order of the map, each touchpoint with all its actions. */
function byTarget(lines: readonly ActionLine[]): ActionGroup[] {
  const groups = new Map<string, { target: ActionTarget; lines: ActionLine[] }>();
  for (const line of lines)
    for (const target of line.targets) {
      const group = groups.get(target.id) ?? { target, lines: [] };
      group.lines.push(line);
      groups.set(target.id, group);
    }
  const lonely = lines.filter(({ targets }) => targets.length === 0);
  return [
    ...[...groups]
      .sort(([, a], [, b]) => a.target.place - b.target.place)
      .map(([key, group]) => ({ key, name: null, ...group })),
    ...(lonely.length > 0
      ? [{ key: 'noTarget', name: 'noTarget' as const, target: null, lines: lonely }]
      : []),
  ];
}
