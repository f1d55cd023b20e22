import type { NoticeAction } from '../../ui/parts/notices.ts';
import type { Shelf } from '../shelf.ts';
import { saveAll, saveAndReload } from './saveAndReload.ts';

/** How often a page that stays open asks for a newer version, in milliseconds. */
const betweenChecks = 3_600_000;

/** Tells when a newer version waits, and goes over to it when the person says so; never by itself. Returns how to stop. */
export function followUpdates(registration: ServiceWorkerRegistration, shelf: Shelf): () => void {
  const { notices } = shelf;
  const { serviceWorker } = navigator;
  const listening = new AbortController();
  const { signal } = listening;
  let shown: number | null = null;
  let isAsked = false;
  let isFirst = serviceWorker.controller === null;

  const say = (key: 'offline.ready' | 'offline.otherTab', action: NoticeAction) => {
    if (shown !== null) notices.dismiss(shown);
    shown = notices.notify({ key }, action, true);
  };
  const reload = { label: { key: 'offline.reload' }, run: () => void again(say) } as const;
  const again = async (sayMore: typeof say) => {
    if (!(await saveAndReload(shelf))) sayMore('offline.otherTab', reload);
  };
  const offer = () => say('offline.ready', { label: { key: 'offline.update' }, run: () => void update() });
  const update = async () => {
    if (!(await saveAll(shelf))) return offer();
    if (!registration.waiting) return again(say);
    isAsked = true;
    registration.waiting.postMessage('activate');
  };

  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      // Its data was cleared by the browser: nobody has updated anything.
      if (!serviceWorker.controller) return;
      if (isAsked) void again(say);
      else if (!isFirst) say('offline.otherTab', reload);
      isFirst = false;
    },
    { signal },
  );
  onWaiting(registration, offer, signal);
  checkNowAndThen(registration, signal);
  return () => listening.abort();
}

/** Calls the listener for each version that waits, one that waited before included; the very first does not wait. */
function onWaiting(registration: ServiceWorkerRegistration, listener: () => void, signal: AbortSignal): void {
  if (registration.waiting && registration.active) listener();
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener(
      'statechange',
      () => {
        if (worker.state === 'installed' && registration.active) listener();
      },
      { signal },
    );
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
}

function checkNowAndThen(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let last = Date.now();
  const check = () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < betweenChecks) return;
    last = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  };
  const timer = setInterval(check, betweenChecks);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal });
}
