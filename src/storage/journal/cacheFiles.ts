import type { Files, OpenFile, OpenFiles } from './files.ts';

const cacheName = 'throughline journal';

/** Nobody ever asks a host for these addresses. */
const place = 'journal/';

/** Journals in the browser's cache of answers, where files that can be written step by step are missing. Each write puts a whole file there. */
export async function cacheFiles(caches: CacheStorage, home: string): Promise<Files | null> {
  try {
    const cache = await caches.open(cacheName);
    await cache.match(addressOf(home, 'probe', 0));
    return new CacheFiles(caches, home);
  } catch {
    return null;
  }
}

class CacheFiles implements Files {
  readonly kind = 'cache';
  readonly #caches: CacheStorage;
  readonly #home: string;

  constructor(caches: CacheStorage, home: string) {
    this.#caches = caches;
    this.#home = home;
  }

  async open(name: string, make: boolean): Promise<OpenFiles | null> {
    const cache = await this.#caches.open(cacheName);
    const addresses = [0, 1].map((index) => addressOf(this.#home, name, index));
    const found = await Promise.all(addresses.map((address) => cache.match(address)));
    if (!make && !found.some(Boolean)) return null;
    const bytes = await Promise.all(found.map(async (answer) => answer?.arrayBuffer()));
    const all = addresses.map((address, index) => fileOf(cache, address, bytes[index]));
    return { all, isOneLocked: false };
  }

  async remove(name: string): Promise<void> {
    const cache = await this.#caches.open(cacheName);
    for (const index of [0, 1]) await cache.delete(addressOf(this.#home, name, index));
  }

  async names(): Promise<string[]> {
    const start = new URL(place, this.#home).href;
    const requests = await (await this.#caches.open(cacheName)).keys();
    const names = requests.map(({ url }) => decodeURIComponent(url.slice(start.length, -2)));
    return [...new Set(names)];
  }
}

function addressOf(home: string, name: string, index: number): string {
  return new URL(`${place}${encodeURIComponent(name)}.${index}`, home).href;
}

function fileOf(cache: Cache, address: string, found: ArrayBuffer | undefined): OpenFile {
  let bytes = new Uint8Array(found ?? new ArrayBuffer(0));
  return {
    get size() {
      return bytes.length;
    },
    read: (from, length) => bytes.slice(from, from + length),
    write(more, at) {
      const longer = new Uint8Array(Math.max(bytes.length, at + more.length));
      longer.set(bytes);
      longer.set(more, at);
      bytes = longer;
    },
    truncate(size) {
      bytes = bytes.slice(0, size);
    },
    flush: () => cache.put(address, new Response(bytes)),
    close() {},
  };
}
