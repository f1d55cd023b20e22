import type { ReactNode } from 'react';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './MapLink.module.css';

interface MapLinkProps {
  /** The touchpoints that it leads to. */
  ids: readonly string[];
  /** The spoken name where the text does not say enough. */
  label?: string;
  tip?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A text that leads to touchpoints on the map. */
export function MapLink({ ids, label, tip, className, children }: MapLinkProps) {
  const workspace = useWorkspace();
  return (
    <button
      type="button"
      dir="auto"
      className={className ? `${styles.link} ${className}` : styles.link}
      aria-label={label}
      data-tip={tip}
      onClick={() => showOnMap(workspace, ids)}
    >
      {children}
    </button>
  );
}
