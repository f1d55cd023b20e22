import { PencilLine, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './ChangeWord.module.css';

/** What became of a touchpoint, as a sign and a word: added is filled, changed is light, as on the board. */
export function ChangeWord({ change }: { change: 'added' | 'changed' }) {
  const { t } = useTranslation();
  const Icon = change === 'added' ? Plus : PencilLine;
  return (
    <span className={styles.change} data-change={change}>
      <Icon size={11} strokeWidth={2} aria-hidden />
      {t(`toBe.${change}`)}
    </span>
  );
}
