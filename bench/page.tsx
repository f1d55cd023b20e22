import { createRoot } from 'react-dom/client';
import { startLanguage } from '../src/app/language.ts';
import { loadFonts } from '../src/app/measureText.ts';
import { startTheme } from '../src/ui/themeChoice.ts';
import { BenchPage } from './BenchPage.tsx';
import { painted } from './painted.ts';
import '../src/app/styles/tokens.css';
import '../src/app/styles/base.css';

async function start(root: HTMLElement): Promise<void> {
  startTheme();
  await Promise.all([startLanguage(), loadFonts()]);
  const bench = new BenchPage(createRoot(root));
  Object.assign(window, { __bench: bench });
  const count = Number(new URLSearchParams(location.search).get('n') ?? 0);
  await bench.load(count);
  performance.mark('bench:visible');
  // What takes hold of the board comes after the first cards.
  await handsAreHere();
  if (count > 0) await bench.center(1);
}

async function handsAreHere(): Promise<void> {
  while (!document.querySelector('[role=grid]')) await painted();
}

const root = document.getElementById('root');
if (root) Object.assign(window, { __benchReady: start(root) });
