import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mapOrder } from '../../derive/mapOrder.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import styles from './FindBar.module.css';

interface OthersChoiceProps {
  hides: boolean;
  onChange(hides: boolean): void;
}

/** What becomes of touchpoints that are not looked for: they are dimmed, or hidden; then it says how many of all are shown, and one press shows them again. */
export function OthersChoice({ hides, onChange }: OthersChoiceProps) {
  const { t } = useTranslation();
  const doc = useEditor((state) => state.doc);
  const hidden = useSession(({ hiddenCards }) => hiddenCards);
  const all = useMemo(() => mapOrder(doc), [doc]);
  const shown = all.filter((id) => !hidden.has(id)).length;
  return (
    <>
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
      {shown < all.length && (
        <span className={styles.shown}>
          <output>{t('find.shown', { count: shown, total: all.length })}</output>
          <Button small look="line" onClick={() => onChange(false)}>
            {t('find.showAll')}
          </Button>
        </span>
      )}
    </>
  );
}
