import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Scene } from '../../derive/scene.ts';
import { SceneItems } from '../../ui/parts/SceneItems.tsx';
import { loadedImages } from '../../ui/pictures.ts';
import styles from './printPages.module.css';

/** Gives pages to the printer; whatever else is on screen is not printed. */
export async function printPages(pages: readonly Scene[], signal: AbortSignal): Promise<void> {
  const [first] = pages;
  if (!first) return;
  await Promise.all(pages.map(loadedImages));
  signal.throwIfAborted();
  const host = document.createElement('div');
  host.className = styles.pages ?? '';
  const root = createRoot(host);
  // A sheet of styles that a script makes is what the policy allows; the size of paper can be said in no other way.
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { size: ${first.width}px ${first.height}px; margin: 0 }`);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  document.documentElement.dataset.printing = '';
  try {
    flushSync(() => root.render(pages.map(printedPage)));
    await printed(signal);
  } finally {
    delete document.documentElement.dataset.printing;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    root.unmount();
    host.remove();
  }
}

/** Some browsers go on while their dialog is open: the pages have to stay until it is closed, or until the person stops waiting. */
function printed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const once = { once: true, signal: heard.signal } as const;
    // Whichever comes first ends both.
    const end = (settle: () => void) => () => {
      heard.abort();
      settle();
    };
    window.addEventListener('afterprint', end(resolve), once);
    signal.addEventListener(
      'abort',
      end(() => reject(signal.reason)),
      once,
    );
    window.print();
  });
}

function printedPage({ width, height, background, items }: Scene, at: number) {
  return (
    <svg
      key={at}
      className={styles.page}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      {background && <rect width={width} height={height} fill={background} />}
      <SceneItems items={items} />
    </svg>
  );
}
