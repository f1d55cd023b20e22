import type { BrowserContext } from '@playwright/test';

/** What went wrong in the pages of a context, in the order in which it happened. */
export interface Watch {
  readonly problems: readonly string[];
  /** From here on, problems that match are expected and not noted; for tests that break something on purpose. */
  allow(pattern: RegExp): void;
  /** From here on, the pages belong to the origin of this address. */
  move(address: string): void;
}

/** Notes every error, every violation of the security policy and every request to another origin than the address's, in all pages of the context. */
export async function watchContext(context: BrowserContext, address = ''): Promise<Watch> {
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  let home = new URL(address).origin;
  const note = (problem: string) => {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('weberror', (failure) => note(`error: ${failure.error().stack ?? failure.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  // Only listening, not routing: a route would switch off the browser's caches, and with them what is tested.
  // The names of other hosts lead nowhere anyway, by the browser's start arguments.
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'about:'].includes(protocol) && origin !== home) {
      note(`request to another origin: ${request.url()}`);
    }
  });
  context.on('page', (page) => page.on('websocket', (socket) => note(`web socket: ${socket.url()}`)));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    problems,
    allow: (pattern) => allowed.push(pattern),
    move: (next) => {
      home = new URL(next).origin;
    },
  };
}
