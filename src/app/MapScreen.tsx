import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapNotOpened } from '../storage/openMap.ts';
import { canLinkFiles } from '../ui/link/linkedMaps.ts';
import { MapDesk } from './MapDesk.tsx';
import styles from './Message.module.css';
import { hashOf } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { type Desk, workspaceOf } from './workspaceOf.ts';

/** Opens the map of the route and shows it; leaving the route closes it. */
export function MapScreen({ mapId, shelf }: { mapId: string; shelf: Shelf }) {
  const [desk, setDesk] = useState<Desk | MapNotOpened['reason'] | null>(null);
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
  }, [mapId, shelf]);
  if (desk === null || typeof desk === 'string') return <Waiting reason={desk} />;
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

function Waiting({ reason }: { reason: MapNotOpened['reason'] | null }) {
  const { t } = useTranslation();
  if (reason === null) return <main className={styles.message} aria-busy aria-label={t('app.opening')} />;
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{t(`saving.${reason}`)}</h1>
      {reason === 'inBin' && <a href={hashOf({ name: 'library', part: 'bin' })}>{t('app.toBin')}</a>}
      <a href={hashOf({ name: 'start' })}>{t('app.backToStart')}</a>
    </main>
  );
}
