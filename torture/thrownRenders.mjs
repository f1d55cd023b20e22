import { createServer } from 'node:http';

/**
 * Where React calls the function of a component, in its built form. What is called there is told, and may be made to throw, from outside: the product
 * knows nothing of it.
 */
const calling = /(\w+=)(\w+)(\(\w+,\w+\),\w+=!1,\w+&&\()/;

/**
 * What the build answers, with React telling of each call.
 * @param {URL} address
 */
async function told(address) {
  // A line that was kept open may have been closed meanwhile.
  const answer = await fetch(address).catch(() => fetch(address));
  const headers = Object.fromEntries(
    [...answer.headers].filter(
      ([name]) => !/^(content-length|connection|keep-alive|transfer-encoding|date)$/.test(name),
    ),
  );
  const body = Buffer.from(await answer.arrayBuffer());
  const isReact = /\/assets\/ground-[^/]+\.js$/.test(address.pathname);
  const text = isReact ? body.toString().replace(calling, '$1(globalThis.onRender($2),$2)$3') : body;
  return { status: answer.status, headers, body: text };
}

/** Under this name a page finds which component is to throw. */
const armedName = 'torture.armed';

/** What only the code of the screen has in it that is shown when drawing has failed. */
const instead = 'notRescued';

/**
 * Serves the build of another address, with React telling of each call. Where nothing is told, the place was not found.
 * @param {string} home
 */
export async function serveTelling(home) {
  /** @type {Map<string, Awaited<ReturnType<typeof told>>>} */
  const known = new Map();
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = known.get(url) ?? (await told(new URL(url, home)));
    known.set(url, answer);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

/**
 * Has a page tell which components it draws, and makes one of them throw.
 * @param {import('@playwright/test').Page} page
 */
export const hearRenders = (page) => page.addInitScript(tellRenders, { armedName, instead });

/**
 * Which component is to throw from the next loading on; none unless one is told.
 * @param {import('@playwright/test').Page} page
 * @param {string} home
 * @param {string} [component]
 */
export async function arm(page, home, component = '') {
  await page.goto(`${home}favicon.svg`);
  await page.evaluate(
    ([name, value]) => {
      // What was hidden or chosen before is not to be in the way.
      localStorage.clear();
      localStorage.setItem(name ?? '', value ?? '');
    },
    [armedName, component],
  );
}

/**
 * The components that were drawn since the page was loaded, how often the one that is armed has thrown, and how often what is shown instead was drawn.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ drawn: string[], thrown: number, timesInstead: number }>}
 */
export const renders = (page) =>
  page.evaluate(() => {
    const { drawn, thrown, timesInstead } = /** @type {any} */ (window).renders;
    return { drawn: [...drawn], thrown, timesInstead };
  });

/* What follows runs in the page. */

/** @param {{ armedName: string, instead: string }} names */
function tellRenders({ armedName, instead }) {
  // It would answer with the build as it was.
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  const armed = localStorage.getItem(armedName);
  // It draws all once more before it gives up.
  const triesOfReact = 2;
  const renders = { drawn: new Set(), thrown: 0, timesInstead: 0 };
  /** @type {WeakMap<object, string>} */
  const names = new WeakMap();
  const nameOf = (/** @type {object} */ component) => {
    const known = names.get(component);
    if (known) return known;
    let hash = 5381;
    for (const character of String(component)) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 40;
    const name = hash.toString(36);
    names.set(component, name);
    return name;
  };
  const onRender = (/** @type {object} */ component) => {
    const name = nameOf(component);
    renders.drawn.add(name);
    if (String(component).includes(instead)) renders.timesInstead += 1;
    // What is shown instead may be made of the same component, and is to be seen.
    if (name !== armed || renders.timesInstead >= triesOfReact) return;
    renders.thrown += 1;
    throw new Error('This component throws.');
  };
  Object.assign(globalThis, { renders, onRender });
}
