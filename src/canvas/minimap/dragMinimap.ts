import type { Board } from '../board.ts';
import type { Point } from '../view.ts';
import type { MinimapCanvas } from './minimapCanvas.ts';
import { boardPlace, windowBox } from './minimapScale.ts';

/** Lets a pointer move the view in a minimap: a press beside the window brings its middle there, a press in it takes hold of it. Returns how to stop. */
export function dragMinimap(board: Board, minimap: MinimapCanvas, element: HTMLElement): () => void {
  const { camera } = board;
  /** From where the pointer is to the middle of the window, in the minimap; null while nothing is held. */
  let grip: Point | null = null;
  const place = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const look = ({ x, y }: Point) => {
    const middle = boardPlace(minimap.scale, { x: x + (grip?.x ?? 0), y: y + (grip?.y ?? 0) });
    const { view, area } = camera;
    camera.set({
      ...view,
      x: area.width / 2 - middle.x * view.zoom,
      y: area.height / 2 - middle.y * view.zoom,
    });
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const at = place(event);
    const box = windowBox(minimap.scale, camera.view, camera.area);
    const isInside =
      at.x >= box.x && at.y >= box.y && at.x <= box.x + box.width && at.y <= box.y + box.height;
    grip = isInside ? gripOn(board, minimap, at) : { x: 0, y: 0 };
    element.setPointerCapture(event.pointerId);
    if (!isInside) look(at);
  };
  const move = (event: PointerEvent) => {
    if (grip) look(place(event));
  };
  const letGo = () => {
    grip = null;
  };
  // A press would take the focus to nowhere.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  const listeners = {
    pointerdown: press,
    pointermove: move,
    pointerup: letGo,
    pointercancel: letGo,
    mousedown: keepFocus,
  };
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) element.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of entries) element.removeEventListener(type, listener);
  };
}

/** The middle of the window as it really is: at the edges of the map the frame is drawn larger. */
function gripOn({ camera }: Board, minimap: MinimapCanvas, at: Point): Point {
  const middle = camera.boardPoint({ x: camera.area.width / 2, y: camera.area.height / 2 });
  const { left, top, across, down } = minimap.scale;
  return { x: left + middle.x * across - at.x, y: top + middle.y * down - at.y };
}
