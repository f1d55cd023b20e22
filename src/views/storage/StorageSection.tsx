import { type ReactNode, useId } from 'react';
import styles from './StorageView.module.css';

/** One part of the Storage page under its name. */
export function StorageSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
