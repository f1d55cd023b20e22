interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): URL };
}

let trusted: URL | undefined;

/** The address of our service worker, passed through the one policy of Trusted Types: it lets through this address and nothing else. */
export function workerAddress(): URL {
  trusted ??= trust(new URL('sw.js', document.baseURI));
  return trusted;
}

function trust(ours: URL): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('throughline', {
    createScriptURL(address) {
      if (address !== ours.href) throw new TypeError(`${address} is not our service worker.`);
      return address;
    },
  });
  // For the browser it is a trusted address, for the compiler a plain one: both are taken where a service worker is registered.
  return policy?.createScriptURL(ours.href) ?? ours;
}
