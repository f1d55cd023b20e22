import '@xyflow/react/dist/base.css';
import { ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import { memo, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useBoard } from './board.ts';
import { CardNode } from './CardNode.tsx';
import type { FlowNode } from './cardNodes.ts';
import { isFarAt, ZOOM } from './view.ts';

/** Pointers, keys, selection and the view are our own; nothing in the drawing takes the focus, and nothing that the library says is heard. */
const settings = {
  nodeTypes: { card: memo(({ data }: { data: FlowNode['data'] }) => <CardNode box={data.box} />) },
  edges: [],
  minZoom: ZOOM.least,
  maxZoom: ZOOM.most,
  onlyRenderVisibleElements: true,
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

/** The one place that knows the canvas library: it mounts the cards that are in sight and moves with the camera. */
export const Flow = memo(function Flow({ nodes, children }: FlowProps) {
  const { camera } = useBoard();
  const stop = useRef<(() => void) | null>(null);
  const begin = useCallback(
    (flow: ReactFlowInstance<FlowNode>) => {
      stop.current?.();
      stop.current = camera.follow((view) => {
        // From far off there is nothing in it to be moved.
        if (!isFarAt(view.zoom)) void flow.setViewport(view);
      });
    },
    [camera],
  );
  useEffect(() => () => stop.current?.(), []);
  return (
    <ReactFlow {...settings} nodes={nodes} defaultViewport={camera.view} onInit={begin}>
      <ViewportPortal>{children}</ViewportPortal>
    </ReactFlow>
  );
});
