import { useSyncExternalStore } from 'react';
import { watched } from '../../storage/watched.ts';

/** The browser's offer to install the page, as Chromium makes it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const install = watched<(() => void) | null>(null);

/** Keeps the browser's offer until the person asks for it; returns how to stop. */
export function listenForInstall(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const take = (event: Event) => {
    event.preventDefault();
    install.set(() => {
      // An offer can be taken up once; the browser makes another one when it is declined.
      install.set(null);
      void (event as InstallOffer).prompt();
    });
  };
  addEventListener('beforeinstallprompt', take, { signal });
  addEventListener('appinstalled', () => install.set(null), { signal });
  return () => listening.abort();
}

/** How to install the application, or null while the browser does not offer it. */
export function useInstall(): (() => void) | null {
  return useSyncExternalStore(install.subscribe, install.getState);
}
