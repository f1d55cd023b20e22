import { setEmotion } from '../../commands/emotion.ts';
import { emotionAtY } from '../../derive/emotionAtY.ts';
import type { Edit } from '../../edit/transaction.ts';
import type { Board } from '../board.ts';
import type { Gesture } from './gesture.ts';

/** Pulls a point of a curve up or down: the emotion follows in its five levels, with Shift in tenths. */
export function pullPoint(board: Board, id: string, segmentId: string): Gesture | null {
  const band = board.layout.get().bands.find((one) => one.id === segmentId);
  const before = band?.points.find((point) => point.id === id)?.emotion;
  if (!band || before === undefined) return null;
  let last: { emotion: number; edit: Edit | null } | null = null;
  return {
    name: { key: 'edit.setEmotion' },
    begin: () => board.state.setState({ hover: null, pulled: id }),
    at: ({ y }, { shift }) => {
      const emotion = emotionAtY(band, y, shift);
      if (last?.emotion === emotion) return last.edit;
      last = { emotion, edit: emotion === before ? null : (tr) => setEmotion(tr, id, emotion) };
      return last.edit;
    },
    end: () => board.state.setState({ pulled: null }),
  };
}
