import type { CardBox } from '../derive/layout.ts';
import { idSet } from '../ui/idSet.ts';
import type { Closeness } from './view.ts';

/** A card as the canvas library takes it. */
export interface FlowNode {
  readonly id: string;
  readonly type: 'card';
  readonly data: { readonly box: CardBox; readonly closeness: Closeness } & Record<string, unknown>;
  readonly position: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  /** None: with an empty list the library need not mount the card to look for them. */
  readonly handles: never[];
  readonly style?: { readonly visibility: 'hidden'; readonly transition: 'none' };
}

/** What stays free around a card in its node, for what it draws outside its edge, in board pixels. */
export const NODE_MARGIN = 12;

const unseen = { visibility: 'hidden', transition: 'none' } as const;
const nodes = new WeakMap<CardBox, FlowNode>();
const heldNodes = new WeakMap<CardBox, FlowNode>();

/** Cards as nodes for the canvas: a card whose box is unchanged keeps its very node for as long as one looks as closely, so that nothing about it is done again. Held cards are not seen: the free place that they would take is drawn instead. */
export function cardNodes(
  cards: readonly CardBox[],
  closeness: Closeness,
  held: readonly string[],
): FlowNode[] {
  const ids = idSet(held);
  return cards.map((box) => (ids.has(box.id) ? heldNodeOf(box, closeness) : nodeOf(box, closeness)));
}

function heldNodeOf(box: CardBox, closeness: Closeness): FlowNode {
  const known = heldNodes.get(box);
  if (known?.data.closeness === closeness) return known;
  const node = { ...nodeOf(box, closeness), style: unseen };
  heldNodes.set(box, node);
  return node;
}

function nodeOf(box: CardBox, closeness: Closeness): FlowNode {
  const known = nodes.get(box);
  if (known?.data.closeness === closeness) return known;
  const node: FlowNode = {
    id: box.id,
    type: 'card',
    data: { box, closeness },
    position: { x: box.x - NODE_MARGIN, y: box.y - NODE_MARGIN },
    width: box.width + 2 * NODE_MARGIN,
    height: box.height + 2 * NODE_MARGIN,
    handles: [],
  };
  nodes.set(box, node);
  return node;
}
