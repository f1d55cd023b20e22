import {
  addItem,
  changeItem,
  type ItemFields,
  type ItemKind,
  moveItem,
  removeItem,
} from '../../commands/lists.ts';
import type { MessageKey } from '../../words/key.ts';
import type { Workspace } from '../workspace.ts';
import type { LineWriter } from './useLines.ts';

/** Which field of a row is its line in the list. */
const lineFields = {
  interaction: 'what',
  step: 'text',
  dataItem: 'what',
  phase: 'name',
  channel: 'name',
  team: 'name',
  process: 'name',
  source: 'title',
} as const satisfies Record<ItemKind, string>;

/** How the rows of a list are written, with all their fields. */
export interface ItemWriter<K extends ItemKind> extends LineWriter {
  /** Writes a field of a row; what is typed into one field in one go is one step of history. */
  write(id: string, fields: ItemFields<K>): void;
}

/** How the rows of a kind are written; a new one begins with the given fields. */
export function itemWriter<K extends ItemKind>(
  { editor }: Workspace,
  kind: K,
  fresh: ItemFields<K>,
): ItemWriter<K> {
  const name = (deed: 'Added' | 'Changed' | 'Moved' | 'Removed') => {
    const key: MessageKey = `facts.did.${kind}${deed}`;
    return { key };
  };
  const line = (text: string) => ({ [lineFields[kind]]: text }) as ItemFields<K>;
  const write = (id: string, fields: ItemFields<K>) => {
    const mergeKey = `${kind}/${id}/${Object.keys(fields).join()}`;
    editor.run(name('Changed'), (tr) => changeItem(tr, kind, id, fields), mergeKey);
  };
  return {
    write,
    add(id, text, index) {
      const row = { ...fresh, ...line(text), id } as never;
      const mergeKey = `${kind}/${id}/${lineFields[kind]}`;
      editor.run(name('Added'), (tr) => void addItem(tr, kind, row, index), mergeKey);
    },
    change: (id, text) => write(id, line(text)),
    move(id, index) {
      editor.run(name('Moved'), (tr) => moveItem(tr, kind, id, index));
    },
    preview(id, index) {
      editor.preview(index === null ? null : (tr) => moveItem(tr, kind, id, index));
    },
    remove(id) {
      editor.run(name('Removed'), (tr) => removeItem(tr, kind, id));
    },
  };
}
