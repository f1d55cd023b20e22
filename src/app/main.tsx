import { createRoot } from 'react-dom/client';
import { openLibrary } from '../storage/library.ts';
import { createNotices } from '../ui/parts/notices.ts';
import { startPreferences } from '../ui/preferences.ts';
import { startTheme } from '../ui/themeChoice.ts';
import { App } from './App.tsx';
import { startLanguage } from './language.ts';
import { browserMeasure, loadFonts } from './measureText.ts';
import { mendMissingParts } from './offline/mendMissingParts.ts';
import { RescueBoundary } from './RescueBoundary.tsx';
import { createShelf } from './shelf.ts';
import { summariser } from './summarise.ts';
import './styles/tokens.css';
import './styles/base.css';

async function start(root: HTMLElement): Promise<void> {
  startPreferences();
  await Promise.all([startTheme(), startLanguage(), loadFonts()]);
  const measure = browserMeasure();
  const notices = createNotices();
  const library = openLibrary({ summarise: summariser(measure) });
  library.onFirstSave(() => notices.notify({ key: 'saving.firstSave' }));
  const shelf = createShelf(library, measure, notices);
  if (import.meta.env.PROD) mendMissingParts(shelf);
  createRoot(root).render(
    <RescueBoundary shelf={shelf}>
      <App shelf={shelf} />
    </RescueBoundary>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
