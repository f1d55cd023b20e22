import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { comesLater } from '../ui/comesLater.ts';
import { useFileDrop } from '../ui/dropFile.ts';
import { lazily } from '../ui/lazily.ts';
import styles from './App.module.css';
import { useRoute } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useFileQueue } from './useFileQueue.ts';

// Each screen comes when it is gone to: whoever opens a map waits for nothing else.
const StartScreen = lazily(async () => (await import('./StartScreen.tsx')).StartScreen);
const LibraryScreen = lazily(async () => (await import('./LibraryScreen.tsx')).LibraryScreen);
const StorageScreen = lazily(async () => (await import('./StorageScreen.tsx')).StorageScreen);
const MapScreen = comesLater(async () => (await import('./MapScreen.tsx')).MapScreen);
const FileOpening = lazily(async () => (await import('./FileOpening.tsx')).FileOpening);

// What speaks up later comes later.
const Later = lazily(async () => (await import('./Later.tsx')).Later);

/** The whole application: the screen of the present route, a file being opened above it, and what it says by itself. */
export function App({ shelf }: { shelf: Shelf }) {
  const { t } = useTranslation();
  const route = useRoute();
  const queue = useFileQueue(shelf);
  const isOver = useFileDrop(queue.drop);
  useEffect(() => {
    // While one chooses, so that a map is there at once.
    if (route.name !== 'map') MapScreen.ahead();
  }, [route.name]);
  return (
    <>
      {route.name === 'map' && <MapScreen key={route.mapId} mapId={route.mapId} shelf={shelf} />}
      {route.name === 'library' && <LibraryScreen part={route.part} shelf={shelf} onFiles={queue.add} />}
      {route.name === 'storage' && <StorageScreen shelf={shelf} onFiles={queue.add} />}
      {route.name === 'start' && <StartScreen shelf={shelf} onFiles={queue.add} />}
      {queue.current && <FileOpening queue={queue} waiting={queue.current} shelf={shelf} />}
      {isOver && <div className={styles.drop}>{t('start.dropNow')}</div>}
      <Later shelf={shelf} onFiles={queue.add} />
    </>
  );
}
