import { ChartSpline, Diamond, Grid3x3, ListTodo, Map as MapIcon, Rows3, Table } from 'lucide-react';
import type { MapView } from '../../store/session.ts';
import { viewKeys } from '../keys/viewKeys.ts';
import { type Action, always, onGround } from './action.ts';

/** Going from one view of the map to another: the same map, the same selection. */
export const mapViewActions = {
  viewMap: viewAction('map', 'actions.viewMap', MapIcon),
  viewTable: viewAction('table', 'actions.viewTable', Table),
  viewRows: viewAction('rows', 'actions.viewRows', Rows3),
  viewMoments: viewAction('moments', 'actions.viewMoments', Diamond),
  viewEncounters: viewAction('encounters', 'actions.viewEncounters', Grid3x3),
  viewAnalysis: viewAction('analysis', 'actions.viewAnalysis', ChartSpline),
  viewInitiatives: viewAction('initiatives', 'actions.viewActions', ListTodo),
} as const satisfies Record<string, Action>;

function viewAction(view: MapView, label: Action['label'], icon: Action['icon']): Action {
  return {
    label,
    icon,
    keys: [viewKeys[view]],
    group: 'view',
    submenu: 'view',
    menus: onGround,
    words: [`finding.view.${view}`],
    isOn: ({ session }) => session.getState().view === view,
    when: always,
    run: ({ session }) => session.setState({ view }),
  };
}
