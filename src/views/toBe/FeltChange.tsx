import { MoveRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { Face } from '../../ui/parts/Sign.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import styles from './ToBePanel.module.css';

/** An emotion of today and the wanted one, by face and number; nothing where neither is known. */
export function FeltChange({ from, to }: { from: number | undefined; to: number | undefined }) {
  const { t } = useTranslation();
  if (from === undefined && to === undefined) return null;
  return (
    <span className={styles.change}>
      {from !== undefined && <Felt emotion={from} />}
      {from !== undefined && to !== undefined && (
        <>
          <MoveRight size={14} strokeWidth={1.5} aria-hidden />
          <VisuallyHidden>{t('toBe.becomes')}</VisuallyHidden>
        </>
      )}
      {to !== undefined && <Felt emotion={to} />}
    </span>
  );
}

function Felt({ emotion }: { emotion: number }) {
  const { i18n } = useTranslation();
  return (
    <span className={styles.one}>
      <Face emotion={emotion} size={14} />
      {emotionNumber(emotion, i18n.language, true)}
    </span>
  );
}
