import '@xyflow/react/dist/base.css';
import { ReactFlow, ViewportPortal } from '@xyflow/react';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useBoard } from './board.ts';
import { CardNode } from './CardNode.tsx';
import type { FlowNode } from './cardNodes.ts';
import { isFarAt, type View } from './view.ts';

/** Pointers, keys, selection and the view are our own; nothing in the drawing takes the focus, and nothing that the library says is heard. */
const settings = {
  nodeTypes: { card: memo(({ data }: { data: FlowNode['data'] }) => <CardNode {...data} />) },
  edges: [],
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  autoPanOnNodeFocus: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  panOnDrag: false,
  panOnScroll: false,
  zoomOnScroll: false,
  zoomOnPinch: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
  proOptions: { hideAttribution: true },
  ariaLabelConfig: {
    'node.a11yDescription.default': '',
    'node.a11yDescription.keyboardDisabled': '',
    'edge.a11yDescription.default': '',
  },
};

interface FlowProps {
  readonly nodes: FlowNode[];
  /** What is drawn on the board in its own coordinates besides the cards. */
  readonly children: ReactNode;
}

/** The one place that knows the canvas library: it draws the cards that are in sight. The camera moves what it draws, without its knowledge: a change of its own view would make it look at every card. */
export const Flow = memo(function Flow({ nodes, children }: FlowProps) {
  const { camera } = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const moved = frame.current?.querySelector<HTMLElement>('.react-flow__viewport');
    return moved ? camera.follow((view) => move(moved, view)) : undefined;
  }, [camera]);
  return (
    <ReactFlow {...settings} ref={frame} nodes={nodes}>
      <ViewportPortal>{children}</ViewportPortal>
    </ReactFlow>
  );
});

function move({ style }: HTMLElement, { x, y, zoom }: View): void {
  const isSeen = !isFarAt(zoom);
  style.opacity = isSeen ? '' : '0';
  if (isSeen) style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
}
