import { CircleDashed, CircleDot, CircleOff } from 'lucide-react';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import { kindIcon, Researched } from '../parts/actionIcons.tsx';
import type { Icon } from '../parts/Button.tsx';
import { allHave, setCardsField } from '../setCardsField.ts';
import { type Action, hasCards, onCards } from './action.ts';

/** What sort of touchpoints they are, and how sure we are of them. */
export const factActions = {
  kindDigital: kindAction('digital'),
  kindCommunication: kindAction('communication'),
  kindHuman: kindAction('human'),
  kindPhysical: kindAction('physical'),
  kindSensory: kindAction('sensory'),
  kindNone: {
    ...shared('kind'),
    label: 'actions.none',
    icon: CircleOff,
    isOn: (workspace) => allHave(workspace, 'kind', undefined),
    run: (workspace) => setCardsField(workspace, 'kind', undefined, 'actions.none'),
  },
  evidenceAssumption: evidenceAction('assumption', CircleDashed),
  evidencePartly: evidenceAction('partly', CircleDot),
  evidenceResearched: evidenceAction('researched', Researched),
} as const satisfies Record<string, Action>;

function shared(submenu: 'kind' | 'evidence') {
  return { group: 'facts', submenu, menus: onCards, keys: [], when: hasCards } as const;
}

function kindAction(kind: TouchpointKind): Action {
  return {
    ...shared('kind'),
    label: `domain.kind.${kind}`,
    icon: kindIcon(kind),
    words: [`finding.kind.${kind}`],
    isOn: (workspace) => allHave(workspace, 'kind', kind),
    run: (workspace) => setCardsField(workspace, 'kind', kind, `domain.kind.${kind}`),
  };
}

function evidenceAction(evidence: 'assumption' | 'partly' | 'researched', icon: Icon): Action {
  return {
    ...shared('evidence'),
    label: `domain.evidence.${evidence}`,
    icon,
    words: [`finding.evidence.${evidence}`],
    isOn: (workspace) => allHave(workspace, 'evidence', evidence),
    run: (workspace) => setCardsField(workspace, 'evidence', evidence, `domain.evidence.${evidence}`),
  };
}
