import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileDrop } from '../ui/dropFile.ts';
import { lazily } from '../ui/lazily.ts';
import styles from './App.module.css';
import { useRoute } from './routes.ts';
import type { Shelf } from './shelf.ts';
import { useFileQueue } from './useFileQueue.ts';

// Each screen comes when it is gone to: whoever opens a map waits for nothing else.
const StartScreen = lazily(async () => (await import('./StartScreen.tsx')).StartScreen);
const MapScreen = lazy(async () => ({ default: (await import('./MapScreen.tsx')).MapScreen }));
const FileOpening = lazily(async () => (await import('./FileOpening.tsx')).FileOpening);

// What speaks up later comes later.
const Later = lazily(async () => (await import('./Later.tsx')).Later);

/** The whole application: the screen of the present route, a file being opened above it, and what it says by itself. */
export function App({ shelf }: { shelf: Shelf }) {
  const { t } = useTranslation();
  const route = useRoute();
  const queue = useFileQueue(shelf);
  const isOver = useFileDrop(queue.drop);
  return (
    <>
      <Suspense>
        {route.name === 'map' ? (
          <MapScreen key={route.mapId} mapId={route.mapId} shelf={shelf} />
        ) : (
          <StartScreen shelf={shelf} onFiles={queue.add} />
        )}
      </Suspense>
      <Suspense>
        {queue.current && <FileOpening queue={queue} waiting={queue.current} shelf={shelf} />}
      </Suspense>
      {isOver && <div className={styles.drop}>{t('start.dropNow')}</div>}
      <Suspense>
        <Later shelf={shelf} onFiles={queue.add} />
      </Suspense>
    </>
  );
}
