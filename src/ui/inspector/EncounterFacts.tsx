import { Link2Off } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import { sameEncounter } from '../../model/sameEncounter.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { detachCards, goToCard } from '../encounterDeeds.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Checkbox } from '../parts/Checkbox.tsx';
import { Face } from '../parts/Sign.tsx';
import { useEditor, useSession, useWorkspace } from '../workspace.ts';
import styles from './EncounterFacts.module.css';

/** Which other segments have the same encounter, the way there, and whether what is changed changes in all of them. */
export function EncounterFacts({ touchpoint }: { touchpoint: Touchpoint }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const inAll = useSession((session) => session.inAll);
  const others = sameEncounter(doc, touchpoint.id);
  const places = inOrder(doc.segment.values()).flatMap((segment) =>
    others.filter(({ segmentId }) => segmentId === segment.id).map((other) => ({ segment, other })),
  );
  const count = new Set([touchpoint, ...others].map(({ segmentId }) => segmentId)).size;
  if (others.length === 0) return null;
  return (
    <section className={styles.encounter} aria-label={t('encounters.alsoIn')}>
      <div className={styles.others}>
        <h3>{t('encounters.alsoIn')}</h3>
        {places.map(({ segment, other }) => (
          <Button
            key={other.id}
            small
            look="line"
            className={styles.other}
            aria-label={t('encounters.goTo', {
              title: other.title || t('board.untitled'),
              name: segment.name,
            })}
            onClick={() => goToCard(workspace, other.id)}
          >
            <span dir="auto">{segment.name}</span>
            {other.emotion !== undefined && <Face emotion={other.emotion} size={14} />}
          </Button>
        ))}
        <IconButton
          small
          icon={Link2Off}
          className={styles.detach}
          label={t('encounters.detach')}
          onClick={() => detachCards(workspace, [touchpoint.id])}
        />
      </div>
      <Checkbox checked={inAll} onChange={(next) => workspace.session.setState({ inAll: next })}>
        {t('encounters.changeAll', { count })}
      </Checkbox>
      {inAll && <p className={styles.hint}>{t('encounters.changeAllHint')}</p>}
    </section>
  );
}
