import type { ReactNode } from 'react';
import styles from './Fact.module.css';

interface FactProps {
  /** Shown only: the field beside it says it itself. */
  label: string;
  /** A sign before the value. */
  sign?: ReactNode;
  /** The value may take several lines. */
  tall?: boolean;
  /** Something may be said below the value. */
  noted?: boolean;
  /** For a finger its name stands above it, so that it has the whole width. */
  wide?: boolean;
  /** By which it is found in the page. */
  part?: string;
  children: ReactNode;
}

/** One fact of the inspector: its name at the left, its value beside it, to be changed in place. */
export function Fact({ label, sign, tall, noted, wide, part, children }: FactProps) {
  const classes = [styles.fact, tall && styles.tall, noted && styles.noted, wide && styles.wide];
  return (
    <div className={classes.filter(Boolean).join(' ')} data-part={part}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.value}>
        {sign}
        {children}
      </div>
    </div>
  );
}
