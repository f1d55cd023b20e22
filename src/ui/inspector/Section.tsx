import { ChevronDown } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { keepSection, sectionKept } from './openSections.ts';
import styles from './RemarkSection.module.css';

interface SectionProps {
  /** By which it is remembered whether it is open. */
  name: string;
  title: string;
  /** How much it holds; shown when there is any. */
  count?: number;
  /** Whether it holds something, where that is not counted. */
  isFilled?: boolean;
  children: ReactNode;
}

/** A part of the details that folds. It is as it was left last; before that it is open where it holds something. */
export function Section({ name, title, count = 0, isFilled = count > 0, children }: SectionProps) {
  const [isOpen, setOpen] = useState(() => sectionKept(name) ?? isFilled);
  const [countBefore, setCountBefore] = useState(count);
  if (count !== countBefore) {
    setCountBefore(count);
    // What comes in by undo or from another tab is shown.
    if (count > countBefore) setOpen(true);
  }
  const toggle = (event: MouseEvent<HTMLElement>) => {
    // Whether it is open is ours to say.
    event.preventDefault();
    const details = event.currentTarget.parentElement;
    flushSync(() => setOpen(!isOpen));
    keepSection(name, !isOpen);
    // Whoever opens an empty list wants to write into it, from the next key on.
    if (!isOpen && !isFilled) firstField(details)?.focus();
  };
  return (
    <details className={styles.section} open={isOpen} data-part={name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary className={styles.summary} onClick={toggle}>
        <ChevronDown size={14} strokeWidth={1.5} className={styles.arrow} aria-hidden />
        <h3>{title}</h3>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}

function firstField(details: Element | null): HTMLElement | null {
  return details?.querySelector<HTMLElement>('textarea, input, select') ?? null;
}
