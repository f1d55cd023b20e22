import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { aimMix } from '../../derive/analysis/actionFigures.ts';
import styles from './Panel.module.css';
import { Panel } from './Panel.tsx';
import { useActions } from './useActions.ts';

const aims = ['spareDisappointment', 'createDelight', 'saveEffort', null] as const;

/** How many actions serve each aim. */
export function AimMix() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const live = lines.filter(({ action }) => action.status !== 'dropped');
  const mix = aimMix(live.map(({ action }) => action));
  if (live.length === 0) return null;
  return (
    <Panel title={t('initiatives.mix')}>
      <dl className={styles.bars}>
        {aims.map((aim) => {
          const count = mix.get(aim) ?? 0;
          if (aim === null && count === 0) return null;
          return (
            <div key={aim} data-none={aim === null || undefined}>
              <dt>{t(`initiatives.aim.${aim ?? 'none'}`)}</dt>
              <dd>
                <i style={{ '--part': count / live.length } as CSSProperties} />
                {count}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.small}>{t('initiatives.mixHint')}</p>
    </Panel>
  );
}
