import type { CardBox, Layout } from '../derive/layout.ts';
import { idSet } from '../ui/idSet.ts';

/** A card as the canvas library takes it. */
export interface FlowNode {
  readonly id: string;
  readonly type: 'card';
  readonly data: { readonly box: CardBox } & Record<string, unknown>;
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

/** The cards as nodes for the canvas: a card whose box is unchanged keeps its very node, so that nothing about it is done again. Held cards are not seen: the free place that they would take is drawn instead. */
export function cardNodes(layout: Layout, held: readonly string[]): FlowNode[] {
  const list: FlowNode[] = [];
  const ids = idSet(held);
  for (const box of layout.cards.values()) list.push(ids.has(box.id) ? heldNodeOf(box) : nodeOf(box));
  return list;
}

function heldNodeOf(box: CardBox): FlowNode {
  let node = heldNodes.get(box);
  if (!node) {
    node = { ...nodeOf(box), style: unseen };
    heldNodes.set(box, node);
  }
  return node;
}

function nodeOf(box: CardBox): FlowNode {
  let node = nodes.get(box);
  if (!node) {
    node = {
      id: box.id,
      type: 'card',
      data: { box },
      position: { x: box.x - NODE_MARGIN, y: box.y - NODE_MARGIN },
      width: box.width + 2 * NODE_MARGIN,
      height: box.height + 2 * NODE_MARGIN,
      handles: [],
    };
    nodes.set(box, node);
  }
  return node;
}
