import styles from './ChartTable.module.css';
import type { ChartRows } from './chartLines.ts';
import { MapLink } from './MapLink.tsx';

interface ChartTableProps extends ChartRows {
  caption: string;
}

/** The figures of a chart as a table; the name of each row leads to its touchpoints on the map. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? styles.number : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, ids = [], cells }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {ids.length > 0 ? <MapLink ids={ids}>{name}</MapLink> : name}
              </th>
              {cells.map((cell, at) => {
                const column = columns[at + 1];
                return (
                  <td key={column?.label ?? at} className={column?.isNumber ? styles.number : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
