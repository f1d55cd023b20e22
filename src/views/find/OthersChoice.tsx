import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import styles from './FindBar.module.css';
import { useShownCount } from './useShownCount.ts';

interface OthersChoiceProps {
  hides: boolean;
  /** Whether there is anything to choose; otherwise only its room is kept, so that the bar never grows under the hand. */
  isOpen: boolean;
  onChange(hides: boolean): void;
}

/** What becomes of touchpoints that are not looked for: they are dimmed, or hidden; then one press shows them again. */
export function OthersChoice({ hides, isOpen, onChange }: OthersChoiceProps) {
  const { t } = useTranslation();
  const shown = useShownCount();
  return (
    <>
      <span data-vacant={!isOpen || undefined} className={styles.place}>
        <Segmented<'dim' | 'hide'>
          small
          label={t('find.others')}
          value={hides ? 'hide' : 'dim'}
          onChange={(next) => onChange(next === 'hide')}
          choices={[
            { value: 'dim', label: t('find.dim') },
            { value: 'hide', label: t('find.hide') },
          ]}
        />
      </span>
      <span data-vacant={!shown || undefined} className={styles.place}>
        <Button small look="line" onClick={() => onChange(false)}>
          {t('find.showAll')}
        </Button>
      </span>
    </>
  );
}
