/* What programs do to the page of others that live in it: those that translate in place, check spelling, mark, block or fill in. */

/** @typedef {() => number} Next */

/**
 * Changes a page from outside, with random numbers from a seed.
 * @param {import('@playwright/test').Page} page
 * @param {keyof typeof meddlings} name
 * @param {number} seed
 */
export const meddle = (page, name, seed) => page.evaluate(`(${meddlings[name]})((${numbersFrom})(${seed}))`);

/* What follows runs in the page. */

/** @param {number} seed @returns {Next} */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {Next} next */
function wrapTexts(next) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const part = next();
  for (const text of texts) {
    if (next() > part || !text.nodeValue?.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
    inner.append(document.createTextNode(`${text.nodeValue}·`));
  }
}

/** @param {Next} next */
function wrapElements(next) {
  for (const element of [...document.querySelectorAll('#root *')]) {
    if (next() > 0.1 || !element.isConnected) continue;
    const font = document.createElement('font');
    element.replaceWith(font);
    font.append(element);
  }
}

/** @param {Next} next */
function changeTexts(next) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (next() < 0.3) walker.currentNode.nodeValue = 'Tradotto';
}

/** @param {Next} next */
function splitTexts(next) {
  for (const element of [...document.querySelectorAll('#root *')]) {
    const text = element.firstChild;
    if (text instanceof Text && text.length > 3 && next() < 0.5) text.splitText(Math.floor(text.length / 2));
    if (next() < 0.1) element.normalize();
  }
}

/** @param {Next} next */
function markElements(next) {
  for (const element of [...document.querySelectorAll('body, #root *')]) {
    if (next() > 0.3) continue;
    element.setAttribute(next() < 0.5 ? 'data-gramm' : 'cz-shortcut-listen', 'true');
    if (element instanceof HTMLElement) element.style.outline = '1px solid';
    element.classList.add('extension-mark');
    if (next() < 0.1) element.removeAttribute('style');
  }
}

/** @param {Next} next */
function addToBody(next) {
  for (let count = 0; count < 5; count += 1) {
    const added = document.createElement(next() < 0.5 ? 'extension-root' : 'div');
    added.textContent = 'An extension';
    if (next() < 0.5) added.attachShadow({ mode: 'open' }).append('Inside');
    const places = [document.body, document.documentElement, document.head];
    places[Math.floor(next() * 3)]?.[next() < 0.5 ? 'append' : 'prepend'](added);
  }
}

/** @param {Next} next */
function addInside(next) {
  for (const element of [...document.querySelectorAll('#root *')]) {
    if (next() > 0.05) continue;
    const icon = document.createElement('span');
    icon.className = 'extension-icon';
    element.insertBefore(icon, next() < 0.5 ? element.firstChild : null);
  }
}

/** @param {Next} next */
function removeNodes(next) {
  // Whoever takes everything away sees nothing any more.
  const all = [...document.querySelectorAll('#root *')].filter(
    (one) => one.querySelectorAll('*').length < 30,
  );
  for (let count = 0; count < 4; count += 1) all[Math.floor(next() * all.length)]?.remove();
}

/** @param {Next} next */
function moveNodes(next) {
  const all = [...document.querySelectorAll('#root *')];
  for (let count = 0; count < 4; count += 1) {
    const element = all[Math.floor(next() * all.length)];
    const parent = element?.parentElement;
    if (element && parent && element !== parent.firstChild) parent.prepend(element);
  }
}

/** @param {Next} next */
function replaceNodes(next) {
  const all = [...document.querySelectorAll('#root *')];
  for (let count = 0; count < 4; count += 1) {
    const element = all[Math.floor(next() * all.length)];
    if (element?.isConnected) element.replaceWith(element.cloneNode(true));
  }
}

function changeLanguage() {
  document.documentElement.lang = 'it';
  document.documentElement.classList.add('translated-ltr');
  document.title = 'Tradotto';
}

/** @param {Next} next */
function focusElsewhere(next) {
  const added = document.createElement('input');
  document.body.append(added);
  added.focus();
  if (next() < 0.5) added.remove();
}

/** What is done, each under its name. */
export const meddlings = {
  wrapTexts,
  wrapElements,
  changeTexts,
  splitTexts,
  markElements,
  addToBody,
  addInside,
  removeNodes,
  moveNodes,
  replaceNodes,
  changeLanguage,
  focusElsewhere,
};
