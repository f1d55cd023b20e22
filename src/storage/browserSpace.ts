/** How much room the browser grants on this device, in bytes. */
export interface BrowserSpace {
  readonly used: number;
  readonly granted: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly isPersistent: boolean;
}

/** How much room the browser grants and what of it is used, the editor itself included; null where it does not say. */
export async function browserSpace(): Promise<BrowserSpace | null> {
  try {
    const { storage } = navigator;
    const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
      storage.estimate(),
      storage.persisted(),
    ]);
    return quota > 0 ? { used: usage, granted: quota, isPersistent } : null;
  } catch {
    return null;
  }
}
