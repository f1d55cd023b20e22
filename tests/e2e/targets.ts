import type { Page } from '@playwright/test';

/** Everything on the page that can be pressed on less than `size` pixels either way, with how much there is. */
export function smallTargets(page: Page, size: number): Promise<string[]> {
  return page.evaluate((least) => {
    const pressable =
      'button, a[href], input, select, textarea, summary, [role=slider], [role=tab], [role^=menuitem]';
    /** Some look smaller than what a finger hits: a box without a picture reaches beyond them. */
    const reachOf = (target: Element) => {
      const { content, position, top, left } = getComputedStyle(target, '::after');
      const isReach = content !== 'none' && position === 'absolute';
      return isReach ? { x: -Number.parseFloat(left) || 0, y: -Number.parseFloat(top) || 0 } : { x: 0, y: 0 };
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const label = element.matches('[type=radio], [type=checkbox]') && element.closest('label');
      const target = label || element;
      const { width, height } = target.getBoundingClientRect();
      // What is only there for screen readers lies in a box of one pixel.
      if (width <= 2 || height <= 2) continue;
      const reach = reachOf(target);
      const [wide, high] = [width + 2 * reach.x, height + 2 * reach.y];
      if (wide >= least && high >= least) continue;
      const name = element.getAttribute('aria-label') || target.textContent || element.tagName;
      found.push(`${name.trim().slice(0, 40)}: ${Math.round(wide)} × ${Math.round(high)}`);
    }
    return [...new Set(found)];
  }, size);
}
