import { scriptAddress } from '../../storage/scriptAddress.ts';
import type { Shelf } from '../shelf.ts';
import { followUpdates } from './followUpdates.ts';

/** Keeps the built application on this device, so that it opens without a network, and sees to newer versions; returns how to stop. */
export function startOffline(shelf: Shelf): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  const stops: (() => void)[] = [];
  let isStopped = false;
  void register().then((registration) => {
    if (registration && !isStopped) stops.push(followUpdates(registration, shelf));
  });
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}

/** Null where the browser or the host does not let it be kept: then it works as long as there is a network. */
async function register(): Promise<ServiceWorkerRegistration | null> {
  await pageLoaded();
  try {
    const registration = await navigator.serviceWorker.register(scriptAddress('serviceWorker'), {
      updateViaCache: 'none',
    });
    return registration ?? null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** The files that are kept must not be in the way of those that are shown. */
function pageLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
