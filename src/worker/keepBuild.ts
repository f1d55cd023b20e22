// The service worker: it keeps all files of one build on the device and answers from them, with or without a network. A newer build waits
// until a page asks for it, and the build before stays readable for the tabs that still show it.

declare const self: ServiceWorkerGlobalScope;

/** Written before this code when the project is built: the build's name, its files with their checksums, and the headers of its page. */
declare const build: {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

const { scope } = self.registration;

/** Caches belong to the whole host: the scope tells ours from those of a copy under another path. */
const family = `throughline ${scope} `;
const own = family + build.id;
const page = 'index.html';

/** Beside the files of a build stands since when it was in use. */
const useMark = new URL('in-use-since', scope).href;

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', ({ data }) => {
  if (data === 'activate') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const path = event.request.method === 'GET' ? pathOf(event.request.url) : null;
  if (path === null) return;
  if (Object.hasOwn(build.files, path)) event.respondWith(answer(event.request, path, [own]));
  else if (isHashed(path)) event.respondWith(answerFromAny(event.request, path));
});

/** The path of one of our own addresses below the scope. */
function pathOf(address: string): string | null {
  const url = new URL(address);
  const bare = url.origin + url.pathname;
  return bare.startsWith(scope) ? bare.slice(scope.length) || page : null;
}

/** Some hosts send `index.html` elsewhere; the folder itself is always the page. */
function addressOf(path: string): string {
  return new URL(path === page ? './' : path, scope).href;
}

function isHashed(path: string): boolean {
  return path.startsWith('assets/');
}

async function keepBuild(): Promise<void> {
  const cache = await caches.open(own);
  // What an interrupted installation has kept is not fetched again.
  await Promise.all(
    Object.keys(build.files).map(async (path) => (await kept(cache, path)) ?? keep(cache, path)),
  );
}

function kept(cache: Cache, path: string): Promise<Response | undefined> {
  return cache.match(addressOf(path), { ignoreVary: true });
}

async function keep(cache: Cache, path: string): Promise<void> {
  const found = isHashed(path)
    ? await fetchFile(path, 'default').catch(() => fetchFile(path, 'reload'))
    : await fetchFile(path, 'reload');
  await cache.put(addressOf(path), copyOf(found, path === page ? build.headers : {}));
}

/** The checksum keeps files of two builds from being mixed while a host is being updated. */
async function fetchFile(path: string, cache: RequestCache): Promise<Response> {
  const found = await fetch(addressOf(path), { cache, integrity: build.files[path] ?? '' });
  if (!found.ok) throw new Error(`${path} was answered with ${found.status}.`);
  return found;
}

/** An answer that can be kept: not marked as redirected, good for every request, with the headers of the policy even where the host sends none. */
function copyOf(found: Response, more: Readonly<Record<string, string>>): Response {
  const headers = new Headers(found.headers);
  headers.delete('Vary');
  for (const [name, value] of Object.entries(more)) if (!headers.has(name)) headers.set(name, value);
  return new Response(found.body, { status: found.status, headers });
}

async function answer(request: Request, path: string, names: readonly string[]): Promise<Response> {
  for (const name of names) {
    const found = await kept(await caches.open(name), path);
    if (found) return found;
  }
  return fetch(request);
}

/** A tab may still show an earlier build and ask for a part of it that it has not needed so far. */
async function answerFromAny(request: Request, path: string): Promise<Response> {
  return answer(request, path, await ourCaches());
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family));
}

/** From here on this build is in use: of the others, only the one used last is kept. */
async function takeOver(): Promise<void> {
  const others = (await ourCaches()).filter((name) => name !== own);
  const uses = await Promise.all(others.map(async (name) => ({ name, since: await inUseSince(name) })));
  const last = Math.max(0, ...uses.map(({ since }) => since));
  const outdated = uses.filter(({ since }) => since === 0 || since < last);
  await Promise.all(outdated.map(({ name }) => caches.delete(name)));
  await (await caches.open(own)).put(useMark, new Response(String(Date.now())));
  await self.clients.claim();
}

async function inUseSince(name: string): Promise<number> {
  const mark = await (await caches.open(name)).match(useMark);
  return mark ? Number(await mark.text()) : 0;
}
