import { createContext, useContext, useMemo } from 'react';
import { type ActionLine, actionLines } from '../../derive/analysis/actionLines.ts';
import { type GoalLine, goalLines } from '../../derive/analysis/actionTotals.ts';
import type { Doc } from '../../model/doc.ts';
import { today } from '../../ui/today.ts';
import { useEditor } from '../../ui/workspace.ts';

/** What the actions view shows. */
export interface Actions {
  readonly doc: Doc;
  readonly today: string;
  /** All actions, numbered. */
  readonly lines: readonly ActionLine[];
  /** All goals with how they stand. */
  readonly goals: readonly GoalLine[];
}

/** Hands the actions down to the parts of their view. */
export const ActionsContext = createContext<Actions | null>(null);

/** The actions of the open map. Throws outside their view. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('This component needs the actions view around it.');
  return actions;
}

/** The actions of the open map, made anew for each state of it. */
export function useFreshActions(): Actions {
  const doc = useEditor(({ shown }) => shown);
  const day = today();
  return useMemo(
    () => ({ doc, today: day, lines: actionLines(doc, day), goals: goalLines(doc, day) }),
    [doc, day],
  );
}
