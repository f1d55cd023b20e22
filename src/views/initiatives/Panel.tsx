import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  title: string;
  /** At the end of the line of the title. */
  extra?: ReactNode;
  children: ReactNode;
}

/** A part of the actions view, on a ground of its own. */
export function Panel({ title, extra, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{title}</h3>
        {extra}
      </header>
      {children}
    </section>
  );
}
