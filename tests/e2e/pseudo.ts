import type { Page } from '@playwright/test';
import { first } from '../../src/words/en/first.ts';
import { later } from '../../src/words/en/later.ts';

/** What every word of the pseudo-language begins with. */
export const MARK = '⟦';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
};

/** A text of the catalogue at twice its length, marked at both ends; what is filled in stays as it is. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/);
  const strange = parts.map((part) =>
    part.startsWith('{{') ? part : part.replace(/[aeiouncs]/g, (letter) => accents[letter] ?? letter),
  );
  const letters = parts.filter((part) => !part.startsWith('{{')).join('');
  const more = letters.replace(/[^\p{L} ]/gu, '').trim();
  return `${MARK}${strange.join('')}${more ? ` ${more.toLowerCase()}` : ''}⟧`;
}

/** Makes the built page speak the pseudo-language: the files of the English catalogue are answered with others. */
export async function speakPseudo(page: Page): Promise<void> {
  for (const [name, words] of Object.entries({ first, later })) {
    const strange = JSON.stringify(words, (_key, value) =>
      typeof value === 'string' ? pseudo(value) : value,
    );
    await page.route(new RegExp(`/assets/words-en-${name}-[^/]*\\.js$`), (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export const ${name} = ${strange};` }),
    );
  }
}

/** Every text and every spoken name on the page that did not come from the catalogue. */
export function wordsPast(page: Page, allowed: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ strange, known }) => {
      const marks = new RegExp(`[${strange}]`);
      const found = new Set<string>();
      const check = (text: string | null | undefined) => {
        const words = text?.trim() ?? '';
        if (/\p{L}{2}/u.test(words) && !marks.test(words) && !known.some((ok) => words === ok))
          found.add(words);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('script, style, noscript, kbd, textarea')) check(node.textContent);
      }
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-tip', 'aria-description']) {
        for (const element of document.querySelectorAll(`[${name}]`)) check(element.getAttribute(name));
      }
      return [...found];
    },
    { strange: `${MARK}⟧${Object.values(accents).join('')}`, known: [...allowed] },
  );
}

/** Every visible text of which a part cannot be seen: cut by a box around it, or outside the window. Only those of the pseudo-language, unless another mark is given; the empty one is in all. */
export function clippedWords(page: Page, mark = MARK): Promise<string[]> {
  return page.evaluate((sign) => {
    const clipped: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What a person wrote may end in an ellipsis.
      if (!parent?.checkVisibility() || parent.closest('[dir=auto]')) continue;
      if (!node.textContent?.includes(sign)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        // What pans with the board reaches beyond the window as the board does.
        if (/StageHeaders\S*_stages|Legend\S*_legend|react-flow/.test(box.className)) break;
        const { overflowX, overflowY, position } = getComputedStyle(box);
        const area = box.getBoundingClientRect();
        // What is only spoken lies in a box of one pixel.
        if (area.width <= 2 || area.height <= 2) break;
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll')
          break;
        const pansDown = /SegmentHeaders\S*_segments/.test(box.className);
        const isCut = overflowX !== 'visible' && (text.left < area.left - 1 || text.right > area.right + 1);
        if (isCut || (!pansDown && overflowY !== 'visible' && text.bottom > area.bottom + 1)) {
          clipped.push(`${node.textContent} in ${box.tagName}.${box.className}`);
          break;
        }
        if (pansDown || position === 'fixed') break;
      }
    }
    return clipped;
  }, mark);
}
