import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureColumn } from '../../formats/figures/figureColumns.ts';
import type { DayOrder } from '../../formats/figures/figureDate.ts';
import { type FigureTable, figureTable } from '../../formats/figures/figureTable.ts';
import { type FiguresRead, readFigures } from '../../formats/figures/readFigures.ts';
import { today } from '../../ui/today.ts';
import { useEditor } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';

/** A table as it came: typed or pasted, or the bytes of a file. */
export interface Source {
  readonly content: string | Uint8Array;
  readonly fileName: string | null;
}

/** Everything that goes on while figures are read from a table. */
export interface Figures {
  readonly source: Source;
  setSource(source: Source): void;
  /** Why the table cannot be read at all. */
  readonly problem: Message | null;
  /** Null until there is a table with rows. */
  readonly table: FigureTable | null;
  readonly read: FiguresRead | null;
  readonly columns: readonly (FigureColumn | null)[];
  setColumn(at: number, column: FigureColumn | null): void;
  readonly names: ReadonlyMap<string, string | null>;
  setName(name: string, id: string | null): void;
  readonly order: DayOrder;
  setOrder(order: DayOrder): void;
}

const nothing: Source = { content: '', fileName: null };

/** What the person gives and says about a table of figures, and what comes of it on the open map. */
export function useFigures(): Figures {
  const { i18n } = useTranslation();
  const doc = useEditor((state) => state.doc);
  const [source, setSource] = useState(nothing);
  const content = useDeferredValue(source.content);
  const [changed, setChanged] = useState<ReadonlyMap<number, FigureColumn | null>>(new Map());
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [order, setOrder] = useState(() => usualOrder(i18n.language));
  const found = useMemo(() => (content.length === 0 ? null : figureTable(content)), [content]);
  const table = found && 'rows' in found && found.rows.length > 0 ? found : null;
  const columns = useMemo(
    () => (table?.columns ?? []).map((column, at) => changed.get(at) ?? (changed.has(at) ? null : column)),
    [table, changed],
  );
  const read = useMemo(
    () => table && readFigures(table, doc, { columns, names, dayOrder: order, today: today() }),
    [table, doc, columns, names, order],
  );
  return {
    source,
    setSource(next) {
      setSource(next);
      setChanged(new Map());
    },
    problem: found && 'problem' in found ? found.problem : null,
    table,
    read,
    columns,
    setColumn: (at, column) => setChanged(new Map(changed).set(at, column)),
    names,
    setName: (name, id) => setNames(new Map(names).set(name, id)),
    order,
    setOrder,
  };
}

/** How days are usually written in a language. */
function usualOrder(language: string): DayOrder {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') ? 'monthFirst' : 'dayFirst';
}
