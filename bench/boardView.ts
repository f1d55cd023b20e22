/** The window onto the board, as the page shows it: what lies at (bx, by) on the board is seen at (bx · z + x, by · z + y) in the map area. */
export interface BoardView {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The view of the board now, read from the layer that lies over it, which moves with it however closely one looks. */
export function viewNow(): BoardView {
  const { style } = part('[class*=TitleEditor-module_layer]');
  const { e: x, f: y } = new DOMMatrix(style.transform);
  return { x, y, z: Number(style.getPropertyValue('--zoom')) };
}

/** Where the map area lies in the window. */
export function areaNow(): DOMRect {
  return part('[class*=Board-module_area]').getBoundingClientRect();
}

/** Looks at the board so that a place of it is in the middle of the window, as near to it as the board allows. It turns the wheel as a person would. */
export function lookAt(x: number, y: number, zoom: number): void {
  const area = areaNow();
  const at = { clientX: area.left + 1, clientY: area.top + 1 };
  // One turn zooms by no more than this.
  const most = 60;
  for (let left = -200 * Math.log(zoom / viewNow().z); Math.abs(left) > 0.001; ) {
    const deltaY = Math.max(-most, Math.min(most, left));
    turn({ ...at, deltaY, ctrlKey: true });
    left -= deltaY;
  }
  const view = viewNow();
  turn({
    ...at,
    deltaX: x * view.z + view.x + area.left - innerWidth / 2,
    deltaY: y * view.z + view.y + area.top - innerHeight / 2,
  });
}

function turn(how: WheelEventInit): void {
  part('[class*=Board-module_area]').dispatchEvent(
    new WheelEvent('wheel', { ...how, bubbles: true, cancelable: true }),
  );
}

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} in the page.`);
  return element;
}
