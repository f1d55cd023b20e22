import type { MapView } from '../store/session.ts';
import { comesLater } from '../ui/comesLater.ts';

const AnalysisView = comesLater(
  async () => (await import('../views/analysis/AnalysisView.tsx')).AnalysisView,
);
const EncountersView = comesLater(
  async () => (await import('../views/encounters/EncountersView.tsx')).EncountersView,
);
const InitiativesView = comesLater(
  async () => (await import('../views/initiatives/InitiativesView.tsx')).InitiativesView,
);
const MomentsView = comesLater(async () => (await import('../views/moments/MomentsView.tsx')).MomentsView);
const RowsView = comesLater(async () => (await import('../views/rows/RowsView.tsx')).RowsView);
const TableView = comesLater(async () => (await import('../views/table/TableView.tsx')).TableView);

/** The views of a map beside the map itself. */
const views = {
  analysis: AnalysisView,
  encounters: EncountersView,
  initiatives: InitiativesView,
  moments: MomentsView,
  rows: RowsView,
  table: TableView,
} as const;

/** One of the views of a map beside the map itself; each is loaded when it is first shown. */
export function OtherView({ view }: { view: Exclude<MapView, 'map'> }) {
  const View = views[view];
  return <View />;
}
