import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What depends on the theme; everything else that axe looks at is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Fails when axe finds a violation in what the page shows now, in the light or in the dark theme. `where` names the screen in the message. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours glide to the other theme.
    await page.evaluate(() => {
      const glides = document.getAnimations().filter((one) => one instanceof CSSTransition);
      return Promise.allSettled(glides.map(({ finished }) => finished));
    });
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(rulesOfColour) : axe).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
    );
    expect(found, `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}
