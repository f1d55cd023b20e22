import { useTranslation } from 'react-i18next';
import type { Encounter } from '../../model/encounter.ts';
import { KindTile } from '../parts/Sign.tsx';
import styles from './EncounterRow.module.css';

/** What is seen of an encounter: its kind, its title, and its channel or else its kind in words. */
export function EncounterText({ encounter: { kind, title, channel } }: { encounter: Encounter }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.kind}>{kind && <KindTile kind={kind} />}</span>
      <span className={styles.text}>
        <span dir="auto">{title}</span>
        <small dir="auto">{channel ?? (kind && t(`domain.kind.${kind}`))}</small>
      </span>
    </>
  );
}
