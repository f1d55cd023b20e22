import type { LucideIcon } from 'lucide-react';
import { Frown, Lightbulb, MessageSquare, SquarePlus, StickyNote, ThumbsUp } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { chosenId } from '../chosenRow.ts';
import { type NoteTurn, startNoteHere, turnNote } from '../noteActions.ts';
import { type Action, hasBoard } from './action.ts';

/** What is scribbled on the map, and what becomes of it. */
export const noteActions = {
  addNote: {
    label: 'notes.add',
    icon: StickyNote,
    keys: ['s'],
    when: hasBoard,
    run: startNoteHere,
  },
  noteToTouchpoint: turnAction('touchpoint', 'notes.toTouchpoint', SquarePlus),
  noteToPain: turnAction('pain', 'notes.toPain', Frown),
  noteToBrightSpot: turnAction('brightSpot', 'notes.toBrightSpot', ThumbsUp),
  noteToOpportunity: turnAction('opportunity', 'notes.toOpportunity', Lightbulb),
  noteToComment: turnAction('comment', 'notes.toComment', MessageSquare),
} as const satisfies Record<string, Action>;

function turnAction(into: NoteTurn, label: MessageKey, icon: LucideIcon): Action {
  return {
    label,
    icon,
    keys: [],
    when: (workspace) => chosenId(workspace, 'note') !== null,
    run: (workspace) => {
      const id = chosenId(workspace, 'note');
      if (id !== null) turnNote(workspace, id, into);
    },
  };
}
