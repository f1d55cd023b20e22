// The service worker that ends all service workers: built instead of the usual one with OFFLINE=off, it forgets what was kept and signs off,
// so that every page comes from the host again.

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(giveUp()));

async function giveUp(): Promise<void> {
  const family = `throughline ${self.registration.scope} `;
  const ours = (await caches.keys()).filter((name) => name.startsWith(family));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
