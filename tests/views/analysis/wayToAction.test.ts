import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { findingsOf } from '../../../src/derive/findings/findingsOf.ts';
import { wayToAction } from '../../../src/views/analysis/wayToAction.ts';
import { findings } from '../../../src/words/en/findings.ts';
import { toBe } from '../../../src/words/en/toBe.ts';
import { card, journey, map, row, stage } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

beforeAll(() => i18next.init({ lng: 'en', resources: { en: { translation: { findings, toBe } } } }));

const broken = { promise: 'breaks' } as const;
const doc = journey(
  map({ toBeStarted: '2026-05-17' }),
  stage(
    'Buy',
    card('Pay', -1, broken),
    card('Pay later', -1, { ...broken, state: 'toBe', originId: 'pay' }),
    card('Wave', 1, { ...broken, state: 'toBe' }),
  ),
);

/** Makes an action of each broken promise in one of the maps, and says what it is for and how it is described. */
function made(seen: 'asIs' | 'toBe') {
  const workspace = workspaceOver(doc);
  workspace.session.setState({ seen });
  const { open } = findingsOf(doc, { today: '2026-06-15', scope: { state: seen } });
  for (const finding of open.filter(({ rule }) => rule.id === 'brokenPromise'))
    wayToAction(workspace, finding, 'A promise is broken').go();
  const { initiative, initiativeTarget } = workspace.editor.getState().doc;
  return [...initiativeTarget.values()].map(({ initiativeId, aboutId }) => [
    aboutId,
    initiative.get(initiativeId)?.description,
  ]);
}

test('an action from a finding of the to-be is for the touchpoint of today, or for the new one where there is none, and says so', () => {
  expect(made('asIs')).toEqual([['pay', 'A promise is broken']]);
  expect(made('toBe')).toEqual([
    ['pay', 'To-be · A promise is broken'],
    ['wave', 'To-be · A promise is broken'],
  ]);
});

test('a finding from which an action was made leads to that action, and makes no second one', () => {
  const workspace = workspaceOver(doc);
  const broken = () => {
    const { open } = findingsOf(workspace.editor.getState().doc, { today: '2026-06-15' });
    return open.find(({ rule }) => rule.id === 'brokenPromise');
  };
  const go = () => {
    const finding = broken();
    if (finding) wayToAction(workspace, finding, 'A promise is broken').go();
  };
  expect(broken()?.inHand).toBeUndefined();
  go();
  const [id] = workspace.editor.getState().doc.initiative.keys();
  expect(broken()?.inHand?.id).toBe(id);
  go();
  expect([...workspace.editor.getState().doc.initiative.keys()]).toEqual([id]);
});

test.each(['unusedData', 'dataAskedTwice'])(
  'an action about one piece of data of a touchpoint leaves the others open (%s)',
  (ruleId) => {
    const piece = (id: string, touchpointId: string, what: string) =>
      row('dataItem', { id, touchpointId, order: id, what });
    const asked = journey(
      stage('Buy', card('Pay'), card('Leave')),
      piece('a1', 'pay', 'Address'),
      piece('a2', 'pay', 'Name'),
      piece('b1', 'leave', 'Address'),
      piece('b2', 'leave', 'Name'),
    );
    const workspace = workspaceOver(asked);
    const findings = () => {
      const { open } = findingsOf(workspace.editor.getState().doc, { today: '2026-06-15' });
      return open.filter(({ rule, about }) => rule.id === ruleId && about?.id === 'leave');
    };
    const inHand = () => findings().flatMap(({ inHand, message }) => (inHand ? [message.values?.what] : []));
    const second = findings()[1];
    if (!second) throw new Error('There are two.');
    wayToAction(workspace, second, 'Said').go();
    expect(inHand()).toEqual(['Name']);
  },
);
