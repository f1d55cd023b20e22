import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileDrop } from '../ui/dropFile.ts';
import { NoticeRegion } from '../ui/parts/NoticeRegion.tsx';
import { TooltipLayer } from '../ui/parts/TooltipLayer.tsx';
import styles from './App.module.css';
import { FileOpening } from './FileOpening.tsx';
import { MapScreen } from './MapScreen.tsx';
import { useRoute } from './routes.ts';
import { StartScreen } from './StartScreen.tsx';
import type { Shelf } from './shelf.ts';

/** The whole application: the screen of the present route, a file being opened above it, and what it says by itself. */
export function App({ shelf }: { shelf: Shelf }) {
  const { t } = useTranslation();
  const route = useRoute();
  const [file, setFile] = useState<File | null>(null);
  const openFile = useCallback((picked: File) => setFile(picked), []);
  const isOver = useFileDrop(openFile);
  return (
    <>
      {route.name === 'map' ? (
        <MapScreen key={route.mapId} mapId={route.mapId} shelf={shelf} />
      ) : (
        <StartScreen shelf={shelf} onFile={openFile} />
      )}
      {file && <FileOpening file={file} shelf={shelf} onDone={() => setFile(null)} />}
      {isOver && <div className={styles.drop}>{t('start.dropNow')}</div>}
      <NoticeRegion notices={shelf.notices} />
      <TooltipLayer />
    </>
  );
}
