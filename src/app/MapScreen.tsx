import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapNotOpened } from '../storage/openMap.ts';
import { canLinkFiles } from '../ui/link/linkedMaps.ts';
import { Button } from '../ui/parts/Button.tsx';
import { MapDesk } from './MapDesk.tsx';
import styles from './Message.module.css';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { type Desk, workspaceOf } from './workspaceOf.ts';

/** Opens the map of the route and shows it; leaving the route closes it. */
export function MapScreen({ mapId, shelf }: { mapId: string; shelf: Shelf }) {
  const [desk, setDesk] = useState<Desk | MapNotOpened['reason'] | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens it anew.
  useEffect(() => {
    let isWanted = true;
    const opening = openDesk(mapId, shelf);
    opening.then(
      (next) => isWanted && setDesk(next),
      (error: unknown) => isWanted && setDesk(error instanceof MapNotOpened ? error.reason : 'notLoaded'),
    );
    return () => {
      isWanted = false;
      shelf.notices.dismissPassing();
      opening.then(closeDesk, () => undefined);
    };
  }, [mapId, shelf, attempt]);
  const retry = () => {
    setDesk(null);
    setAttempt(attempt + 1);
  };
  if (desk === null || typeof desk === 'string') return <Waiting reason={desk} onRetry={retry} />;
  return <MapDesk desk={desk} />;
}

async function openDesk(mapId: string, shelf: Shelf): Promise<Desk> {
  const opened = await shelf.open(mapId);
  const desk = { opened, ...workspaceOf(opened, shelf) };
  const beginning = shelf.takeBeginning(mapId);
  if (beginning?.isGuided) desk.workspace.session.setState({ sidePanel: 'guide', inspectorOpen: false });
  if (beginning?.startsCard) {
    await (await import('../ui/newCard.ts')).startCardHere(desk.workspace);
  }
  if (opened.unreadable.length > 0) {
    (await import('./keeping/tellUnread.ts')).tellUnread(shelf, desk.workspace, opened.unreadable.length);
  }
  return canLinkFiles() ? linkedDesk(desk) : desk;
}

/** A file on the disk may follow the map as long as it is open. */
function linkedDesk(desk: Desk): Desk {
  const stopping = import('../ui/link/followMap.ts').then(({ followLinked }) => followLinked(desk.workspace));
  const end = () => {
    stopping.then((stop) => stop()).catch(console.warn);
    desk.end();
  };
  return { ...desk, end };
}

function closeDesk({ opened, end }: Desk): void {
  end();
  void opened.close();
}

interface WaitingProps {
  reason: MapNotOpened['reason'] | null;
  onRetry(): void;
}

function Waiting({ reason, onRetry }: WaitingProps) {
  const { t } = useTranslation();
  if (reason === null) return <main className={styles.message} aria-busy aria-label={t('app.opening')} />;
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{t(`saving.${reason}`)}</h1>
      {reason === 'notLoaded' && (
        <Button look="primary" onClick={onRetry}>
          {t('saving.retry')}
        </Button>
      )}
      {reason === 'inBin' && <a href={hashOf({ name: 'library', part: 'bin' })}>{t('app.toBin')}</a>}
      <a href={hashOf({ name: 'start' })}>{t('app.backToStart')}</a>
    </main>
  );
}
