import { useEditor } from '../../ui/workspace.ts';
import styles from './RowContent.module.css';

/** The phase of a stage behind its name; nothing without one. */
export function StagePhase({ id }: { id: string | undefined }) {
  const name = useEditor(({ shown }) => shown.phase.get(id ?? '')?.name);
  return name ? <span className={styles.phase}> · {name}</span> : null;
}
