import type { LucideIcon } from 'lucide-react';
import { Frown, Lightbulb, MessageSquare, Pencil, SquarePlus, StickyNote, ThumbsUp } from 'lucide-react';
import type { MessageKey } from '../../words/key.ts';
import { chosenId } from '../chosenRow.ts';
import { type NoteTurn, startNoteHere, turnNote } from '../noteActions.ts';
import type { Workspace } from '../workspace.ts';
import { type Action, hasDrawing, onGround } from './action.ts';

const hasNote = (workspace: Workspace) => chosenId(workspace, 'note') !== null;

/** What is scribbled on the map, and what becomes of it. */
export const noteActions = {
  addNote: {
    label: 'notes.add',
    icon: StickyNote,
    keys: ['s'],
    group: 'add',
    menus: onGround,
    words: ['finding.addNote'],
    when: hasDrawing,
    run: startNoteHere,
  },
  editNote: {
    label: 'notes.edit',
    icon: Pencil,
    keys: [],
    group: 'edit',
    menus: ['note'],
    words: ['finding.editNote'],
    when: hasNote,
    run: (workspace) => workspace.session.setState({ editing: chosenId(workspace, 'note') }),
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
    group: 'facts',
    menus: ['note'],
    words: ['finding.turnNote'],
    when: hasNote,
    run: (workspace) => {
      const id = chosenId(workspace, 'note');
      if (id !== null) turnNote(workspace, id, into);
    },
  };
}
