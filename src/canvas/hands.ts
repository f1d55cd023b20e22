import { FilterButton } from '../ui/FilterButton.tsx';
import { LanesButton } from '../ui/lanes/LanesButton.tsx';
import { ActivePoints } from './ActivePoints.tsx';
import { BoardMarks } from './BoardMarks.tsx';
import { BothMaps } from './BothMaps.tsx';
import { CardInHand } from './CardInHand.tsx';
import { CardMarks } from './CardMarks.tsx';
import { FarView } from './far/FarView.tsx';
import { Grid } from './Grid.tsx';
import { takeHold } from './gestures/takeHold.ts';
import { LaneCardList } from './LaneCardList.tsx';
import { LaneLayer } from './LaneLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { Marquee } from './Marquee.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { NoteList } from './NoteList.tsx';
import { Overlay } from './Overlay.tsx';
import { PhaseStrip } from './PhaseStrip.tsx';

/** Everything with which a person takes hold of the board. It comes as one, so that whatever is seen of it works. */
export const hands = {
  FilterButton,
  ActivePoints,
  BoardMarks,
  BothMaps,
  CardInHand,
  CardMarks,
  FarView,
  Grid,
  LaneCardList,
  LaneLayer,
  LanesButton,
  LinkLayer,
  Marquee,
  NoteLayer,
  NoteList,
  Overlay,
  PhaseStrip,
  takeHold,
} as const;
