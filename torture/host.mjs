import { serve } from '../scripts/serve.mjs';

/** A host of a build of its own, whose files can be exchanged for those of another build, and that can be switched off. */
export class Host {
  /** @type {() => Promise<unknown>} */
  #stop;
  #isOn = true;

  /**
   * @param {string} address
   * @param {() => Promise<unknown>} stop
   */
  constructor(address, stop) {
    this.address = address;
    this.#stop = stop;
  }

  /** @param {string} folder */
  static async start(folder) {
    const { address, stop } = await serve({ folder });
    return new Host(address, stop);
  }

  /** @param {string} folder */
  async switchTo(folder) {
    await this.stop();
    const port = Number(new URL(this.address).port);
    ({ stop: this.#stop } = await serve({ folder, port, strict: true }));
    this.#isOn = true;
  }

  async stop() {
    if (this.#isOn) await this.#stop();
    this.#isOn = false;
  }
}

/**
 * Waits until the build that a page came with is kept on the device.
 * @param {import('@playwright/test').Page} page
 */
export async function kept(page) {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}
