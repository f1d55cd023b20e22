import { addRemark, changeRemark, moveRemark, removeRemark } from '../../commands/remarks.ts';
import type { Remark } from '../../model/remark.ts';
import type { MessageKey } from '../../words/key.ts';
import type { Workspace } from '../workspace.ts';
import type { LineWriter } from './useLines.ts';

type Deed = 'add' | 'change' | 'move' | 'remove';

const names = {
  pain: { add: 'edit.addPain', change: 'edit.changePain', move: 'edit.movePain', remove: 'edit.removePain' },
  brightSpot: {
    add: 'edit.addBrightSpot',
    change: 'edit.changeBrightSpot',
    move: 'edit.moveBrightSpot',
    remove: 'edit.removeBrightSpot',
  },
  opportunity: {
    add: 'edit.addOpportunity',
    change: 'edit.changeOpportunity',
    move: 'edit.moveOpportunity',
    remove: 'edit.removeOpportunity',
  },
  tells: {
    add: 'facts.did.tellsAdded',
    change: 'facts.did.tellsChanged',
    move: 'facts.did.tellsMoved',
    remove: 'facts.did.tellsRemoved',
  },
} as const satisfies Record<Remark['tone'], Record<Deed, MessageKey>>;

/** How the remarks of one tone about one touchpoint or process are written. */
export interface RemarkWriter extends LineWriter {
  /** Says whether what people tell is good or bad; null takes it away. */
  rate(id: string, polarity: Remark['polarity'] | null): void;
}

/** How the remarks of one tone about one touchpoint or process are written. A remark that is typed in one go is one step of history. */
export function remarkWriter({ editor }: Workspace, aboutId: string, tone: Remark['tone']): RemarkWriter {
  const name = (deed: Deed) => ({ key: names[tone][deed] });
  const mergeKey = (id: string) => `remark/${id}`;
  return {
    add(id, text, index) {
      const remark: Omit<Remark, 'order'> = { id, aboutId, tone, text };
      editor.run(name('add'), (tr) => void addRemark(tr, remark, index), mergeKey(id));
    },
    change(id, text) {
      editor.run(name('change'), (tr) => changeRemark(tr, id, { text }), mergeKey(id));
    },
    move(id, index) {
      editor.run(name('move'), (tr) => moveRemark(tr, id, index));
    },
    preview(id, index) {
      editor.preview(index === null ? null : (tr) => moveRemark(tr, id, index));
    },
    remove(id) {
      editor.run(name('remove'), (tr) => removeRemark(tr, id));
    },
    rate(id, polarity) {
      editor.run(name('change'), (tr) => changeRemark(tr, id, { polarity: polarity ?? undefined }));
    },
  };
}
