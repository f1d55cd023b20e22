import type { Page } from '@playwright/test';

/** A node of React's tree, as far as it is needed here. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly memoizedProps: Record<string, unknown> | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** From now on, in every page, counts which cards, notes and links of the board and which touchpoints of the table React renders, and how many stand in the page at most. */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { most: 0, rendered: new Set<string>() };
    Object.assign(window, { seen });
    const HOST = 5;
    const COMPONENTS = [0, 11, 14, 15];
    const PERFORMED_WORK = 1;

    /** Walks over what this commit touched: a part that was left alone is the same object as before. */
    const walk = (fiber: Fiber, before: Fiber | null, card: string | null) => {
      const props = fiber.tag === HOST ? fiber.memoizedProps : null;
      const id = props?.['data-id'] ?? props?.['data-card'] ?? props?.['data-note'] ?? props?.['data-link'];
      const inside = typeof id === 'string' ? id : card;
      const hasRendered = COMPONENTS.includes(fiber.tag) && (fiber.flags & PERFORMED_WORK) !== 0;
      if (inside !== null && hasRendered) seen.rendered.add(inside);
      if (before && fiber.child === before.child) return;
      for (let child = fiber.child; child; child = child.sibling) {
        const last = child.alternate;
        const isLeftAlone = before !== null && last !== null && childrenOf(before).includes(child);
        if (!isLeftAlone) walk(child, before ? last : null, inside);
      }
    };
    const childrenOf = (fiber: Fiber) => {
      const list: Fiber[] = [];
      for (let child = fiber.child; child; child = child.sibling) list.push(child);
      return list;
    };

    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        isDisabled: false,
        inject: () => 1,
        onScheduleFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => {
          seen.most = Math.max(seen.most, document.querySelectorAll('.react-flow__node').length);
          walk(root.current, root.current.alternate, null);
        },
      },
    });
  });
}

/** The ids of the cards, notes and links rendered since the last call, and the most cards that stood in the page at once. */
export async function renders(page: Page): Promise<{ most: number; rendered: string[] }> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { most: number; rendered: Set<string> } };
    const rendered = [...seen.rendered];
    seen.rendered.clear();
    return { most: seen.most, rendered };
  });
}
