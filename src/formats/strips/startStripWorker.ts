import stripWorker from './stripWorker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): URL };
}

const ours = () => new URL(stripWorker, document.baseURI).href;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts a worker that paints and packs strips of pictures. Its address passes through a policy of Trusted Types that lets nothing else through. */
export function startStripWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('throughline-pictures', { createScriptURL: ours });
  // For the browser it is a trusted address, for the compiler a plain one.
  const address = policy?.createScriptURL('') ?? new URL(ours());
  return new Worker(address, { type: 'module', name: 'picture' });
}
