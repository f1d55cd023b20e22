import { addRemark, changeRemark, moveRemark, removeRemark } from '../../commands/remarks.ts';
import type { Remark } from '../../model/remark.ts';
import type { MessageKey } from '../../words/key.ts';
import type { Workspace } from '../workspace.ts';

/** The remarks that the inspector lists. */
export type ListedTone = 'pain' | 'brightSpot' | 'opportunity';

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
} as const satisfies Record<ListedTone, Record<Deed, MessageKey>>;

/** How the remarks of one tone about one touchpoint are written. A remark that is typed in one go is one step of history. */
export function remarkWriter({ editor }: Workspace, aboutId: string, tone: ListedTone) {
  const name = (deed: Deed) => ({ key: names[tone][deed] });
  const mergeKey = (id: string) => `remark/${id}`;
  return {
    add(id: string, text: string, index: number): void {
      const remark: Omit<Remark, 'order'> = { id, aboutId, tone, text };
      editor.run(name('add'), (tr) => void addRemark(tr, remark, index), mergeKey(id));
    },
    change(id: string, text: string): void {
      editor.run(name('change'), (tr) => changeRemark(tr, id, { text }), mergeKey(id));
    },
    move(id: string, index: number): void {
      editor.run(name('move'), (tr) => moveRemark(tr, id, index));
    },
    remove(id: string): void {
      editor.run(name('remove'), (tr) => removeRemark(tr, id));
    },
  };
}
