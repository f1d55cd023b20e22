import journalWorker from './journal/journalWorker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): URL };
}

const ours = {
  serviceWorker: () => new URL('sw.js', document.baseURI).href,
  journalWorker: () => new URL(journalWorker, document.baseURI).href,
};

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of one of our own scripts that run beside the page, passed through the one policy of Trusted Types: it lets through these addresses and nothing else. */
export function scriptAddress(script: keyof typeof ours): URL {
  const address = ours[script]();
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('throughline', { createScriptURL: onlyOurs });
  // For the browser it is a trusted address, for the compiler a plain one: both are taken where a worker is started.
  return policy?.createScriptURL(address) ?? new URL(address);
}

function onlyOurs(address: string): string {
  if (!Object.values(ours).some((own) => own() === address)) {
    throw new TypeError(`${address} is none of our scripts.`);
  }
  return address;
}
