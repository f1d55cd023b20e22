import styles from './StateTag.module.css';
import { useStateName } from './useStateName.ts';

/** Says beside a title which of the two maps it is of; nothing where a document has but one. */
export function StateTag() {
  const name = useStateName();
  return name === null ? null : <span className={styles.tag}>{name}</span>;
}
