import fc from 'fast-check';
import { applyCapture } from '../../src/commands/capture.ts';
import { citeSource, removeCitation } from '../../src/commands/citations.ts';
import { detachEncounters } from '../../src/commands/detachEncounters.ts';
import { duplicateTouchpoints } from '../../src/commands/duplicateTouchpoints.ts';
import { setEmotion } from '../../src/commands/emotion.ts';
import { copyToSegment, updateEncounters } from '../../src/commands/encounters.ts';
import { addGoal, removeGoal } from '../../src/commands/goals.ts';
import {
  addInitiative,
  changeInitiative,
  removeInitiatives,
  removeTarget,
} from '../../src/commands/initiatives.ts';
import { renameJourney } from '../../src/commands/journey.ts';
import { addLink, changeLink, removeLink, reverseLink } from '../../src/commands/links.ts';
import { addItem, changeItem, type ItemKind, moveItem, removeItem } from '../../src/commands/lists.ts';
import { metricNamed, observeMetric, removeMetric } from '../../src/commands/metrics.ts';
import {
  setMomentOfTruth,
  toggleMomentOfTruth,
  toggleMomentsOfTruth,
} from '../../src/commands/momentOfTruth.ts';
import { moveShape } from '../../src/commands/moveShape.ts';
import { moveTouchpoints } from '../../src/commands/moveTouchpoints.ts';
import { channelNamed, phaseNamed, processNamed, sourceNamed, teamNamed } from '../../src/commands/named.ts';
import {
  addComment,
  addNote,
  attachNote,
  changeNote,
  duplicateNote,
  moveNote,
  type NotePlace,
  removeNote,
} from '../../src/commands/notes.ts';
import { pastePart } from '../../src/commands/pastePart.ts';
import { pastePlans } from '../../src/commands/pastePlans.ts';
import type { Place } from '../../src/commands/place.ts';
import { addRemark, changeRemark, moveRemark, removeRemark } from '../../src/commands/remarks.ts';
import {
  addSegment,
  colorSegment,
  describeSegment,
  moveSegment,
  removeSegment,
} from '../../src/commands/segments.ts';
import {
  addStage,
  describeStage,
  moveStage,
  removeStage,
  shareWeight,
  weighStage,
} from '../../src/commands/stages.ts';
import { addSupport, describeSupport, removeSupport } from '../../src/commands/supports.ts';
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { turnNoteIntoRemark, turnNoteIntoTouchpoint } from '../../src/commands/turnNote.ts';
import { partOfMap } from '../../src/derive/partOfMap.ts';
import { removeRows } from '../../src/edit/removeRows.ts';
import type { Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { laneCardCommands } from './laneCardCommands.ts';

/** What chance says to a command: which rows, where, and which words. */
interface Dice {
  readonly one: number;
  readonly two: number;
  readonly index: number;
  readonly text: string;
}

const left = ['neighbour', 'tray', 'remove'] as const;
const items = ['interaction', 'step', 'dataItem', 'phase', 'channel', 'team', 'process', 'source'] as const;
const tones = ['pain', 'brightSpot', 'opportunity', 'tells'] as const;
const relations = ['next', 'loop', 'alternative', 'recommends'] as const;

const commands: { readonly [name: string]: (tr: Transaction, dice: Dice) => void } = {
  ...laneCardCommands,
  addTouchpoint: (tr, dice) => addTouchpoint(tr, placeOf(tr, dice), { title: dice.text }),
  moveTouchpoint: (tr, dice) => moveTouchpoints(tr, [pick(tr, 'touchpoint', dice.one)], placeOf(tr, dice)),
  moveTouchpoints: (tr, dice) => moveTouchpoints(tr, some(tr, dice), placeOf(tr, dice)),
  moveShape: (tr, dice) => {
    const ids = some(tr, dice);
    moveShape(tr, ids, ids[dice.one % 3] ?? '', placeOf(tr, dice));
  },
  pastePart: (tr, dice) => {
    const part = partOfMap(tr.doc, some(tr, dice), dice.index > 2);
    pastePart(tr, part, { ...cellOf(tr, dice), beside: some(tr, dice) });
  },
  pastePlans: (tr, dice) => {
    const plan = { title: dice.text, pains: [], brightSpots: [], opportunities: [] };
    const plans = ['See', 'Buy', 'Nowhere'].map((stage) => ({
      ...plan,
      stage,
      segment: 'Bob',
      channel: 'Web',
    }));
    pastePlans(tr, plans, cellOf(tr, dice));
  },
  updateTouchpoint: (tr, { one, two, text }) =>
    updateTouchpoint(
      tr,
      pick(tr, 'touchpoint', one),
      [{ title: text }, { quote: text }, { importance: (two % 5) + 1 }][two % 3] ?? {},
    ),
  setEmotion: (tr, { one, two }) =>
    setEmotion(tr, pick(tr, 'touchpoint', one), two % 6 === 5 ? null : (two % 5) - 2),
  setMomentOfTruth: (tr, { one }) => setMomentOfTruth(tr, pick(tr, 'touchpoint', one), 'positive'),
  toggleMomentOfTruth: (tr, { one }) => toggleMomentOfTruth(tr, pick(tr, 'touchpoint', one)),
  toggleMomentsOfTruth: (tr, dice) => toggleMomentsOfTruth(tr, some(tr, dice)),
  duplicateTouchpoints: (tr, dice) => duplicateTouchpoints(tr, some(tr, dice)),
  copyToSegment: (tr, dice) =>
    copyToSegment(tr, some(tr, dice), pick(tr, 'segment', dice.two), dice.index % 2 === 0),
  updateEncounters: (tr, dice) =>
    updateEncounters(tr, some(tr, dice), { title: dice.text, quote: dice.text }),
  detachEncounters: (tr, dice) => detachEncounters(tr, some(tr, dice)),
  removeTouchpoints: (tr, dice) => removeTouchpoints(tr, some(tr, dice)),
  setChannel: (tr, { one, text }) =>
    updateTouchpoint(tr, pick(tr, 'touchpoint', one), { channelId: channelNamed(tr, text) }),
  setResponsible: (tr, { one, text }) =>
    updateTouchpoint(tr, pick(tr, 'touchpoint', one), { responsibleId: teamNamed(tr, text) }),
  capture: (tr, { one, two, text }) =>
    applyCapture(tr, pick(tr, 'touchpoint', one), `${text} @Shop${two % 3} -1 !`),
  addRemark: (tr, { one, two, index, text }) => {
    const aboutId = pick(tr, 'touchpoint', one);
    if (aboutId) addRemark(tr, { aboutId, tone: tones[two % 4] ?? 'pain', text }, index);
  },
  changeRemark: (tr, { one, text }) => changeRemark(tr, pick(tr, 'remark', one), { text }),
  moveRemark: (tr, { one, two, index }) => moveRemark(tr, pick(tr, 'remark', one), index, tones[two % 4]),
  removeRemark: (tr, { one }) => removeRemark(tr, pick(tr, 'remark', one)),
  addItem: (tr, { one, two, index, text }) => {
    const touchpointId = pick(tr, 'touchpoint', one);
    const actor = (['customer', 'employee'] as const)[one % 2] ?? 'customer';
    if (two % 2 === 0) addItem(tr, 'process', { name: text }, index);
    else if (touchpointId) addItem(tr, 'step', { touchpointId, actor, text }, index);
  },
  changeItem: (tr, { one, text }) => changeItem(tr, 'step', pick(tr, 'step', one), { text, system: text }),
  moveItem: (tr, { one, two, index }) => moveItem(tr, itemKind(two), pick(tr, itemKind(two), one), index),
  removeItem: (tr, { one, two }) => removeItem(tr, itemKind(two), pick(tr, itemKind(two), one)),
  addSupport: (tr, { one, two }) =>
    addSupport(tr, { touchpointId: pick(tr, 'touchpoint', one), processId: pick(tr, 'process', two) }),
  describeSupport: (tr, { one, text }) =>
    describeSupport(tr, pick(tr, 'support', one), { relation: 'indirect', how: text }),
  removeSupport: (tr, { one }) => removeSupport(tr, pick(tr, 'support', one)),
  citeSource: (tr, { one, two, text }) => {
    const sourceId = two % 2 === 0 ? sourceNamed(tr, text) : pick(tr, 'source', two);
    citeSource(tr, pick(tr, 'touchpoint', one), sourceId ?? '');
  },
  removeCitation: (tr, { one }) => removeCitation(tr, pick(tr, 'citation', one)),
  nameProcess: (tr, { text }) => processNamed(tr, text),
  setPhase: (tr, { one, text }) =>
    describeStage(tr, pick(tr, 'stage', one), { phaseId: phaseNamed(tr, text) }),
  addLink: (tr, { one, two, text }) =>
    addLink(tr, {
      fromId: pick(tr, 'touchpoint', one),
      toId: pick(tr, 'touchpoint', two),
      relation: relations[(one + two) % 4] ?? 'next',
      label: text,
    }),
  changeLink: (tr, { one, two, text }) =>
    changeLink(tr, pick(tr, 'link', one), { relation: relations[two % 4] ?? 'next', label: text }),
  reverseLink: (tr, { one }) => reverseLink(tr, pick(tr, 'link', one)),
  removeLink: (tr, { one }) => removeLink(tr, pick(tr, 'link', one)),
  addNote: (tr, dice) => addNote(tr, notePlaceOf(tr, dice), { text: dice.text }),
  changeNote: (tr, { one, two, text }) =>
    changeNote(tr, pick(tr, 'note', one), two % 2 ? { text } : { color: `s${(two % 12) + 1}` }),
  moveNote: (tr, dice) => moveNote(tr, pick(tr, 'note', dice.two), notePlaceOf(tr, dice)),
  duplicateNote: (tr, { one }) => duplicateNote(tr, pick(tr, 'note', one), 16),
  removeNote: (tr, { one }) => removeNote(tr, pick(tr, 'note', one)),
  addComment: (tr, { one, text }) => addComment(tr, pick(tr, 'touchpoint', one), { text }),
  attachNote: (tr, { one, two }) => attachNote(tr, pick(tr, 'note', one), pick(tr, 'touchpoint', two)),
  turnNoteIntoTouchpoint: (tr, dice) =>
    turnNoteIntoTouchpoint(tr, pick(tr, 'note', dice.one), placeOf(tr, dice)),
  turnNoteIntoRemark: (tr, { one, two }) =>
    turnNoteIntoRemark(tr, pick(tr, 'note', one), 'pain', pick(tr, 'touchpoint', two)),
  addStage: (tr, { index, text }) => addStage(tr, { name: text }, index),
  describeStage: (tr, { one, text }) => describeStage(tr, pick(tr, 'stage', one), { name: text, aim: text }),
  weighStage: (tr, { one, two }) => weighStage(tr, pick(tr, 'stage', one), two),
  shareWeight: (tr, { one, two, index }) =>
    shareWeight(tr, pick(tr, 'stage', one), pick(tr, 'stage', two), index),
  moveStage: (tr, { one, index }) => moveStage(tr, pick(tr, 'stage', one), index),
  removeStage: (tr, { one, two }) => removeStage(tr, pick(tr, 'stage', one), left[two % 3] ?? 'tray'),
  addSegment: (tr, { index, text }) => addSegment(tr, { name: text }, index),
  describeSegment: (tr, { one, text }) => describeSegment(tr, pick(tr, 'segment', one), { need: text }),
  colorSegment: (tr, { one, two }) => colorSegment(tr, pick(tr, 'segment', one), `s${(two % 12) + 1}`),
  moveSegment: (tr, { one, index }) => moveSegment(tr, pick(tr, 'segment', one), index),
  removeSegment: (tr, { one, two }) => removeSegment(tr, pick(tr, 'segment', one), left[two % 3] ?? 'tray'),
  removeChannel: (tr, { one }) => removeRows(tr, 'channel', [pick(tr, 'channel', one)]),
  renameJourney: (tr, { text }) => renameJourney(tr, text),
  addInitiative: (tr, { one, two, text }) =>
    addInitiative(tr, { title: text }, [pick(tr, 'touchpoint', one), pick(tr, 'process', two)]),
  changeInitiative: (tr, { one, two, text }) =>
    changeInitiative(tr, pick(tr, 'initiative', one), {
      description: text,
      effort: (two % 5) + 1,
      goalId: pick(tr, 'goal', two) || undefined,
    }),
  removeTarget: (tr, { one, two }) =>
    removeTarget(tr, pick(tr, 'initiative', one), pick(tr, 'touchpoint', two)),
  removeInitiatives: (tr, { one }) => removeInitiatives(tr, [pick(tr, 'initiative', one)]),
  addGoal: (tr, { two, text }) =>
    addGoal(tr, { text, target: two, metricId: pick(tr, 'metric', two) || undefined }),
  observeMetric: (tr, { one, two, text }) =>
    observeMetric(tr, metricNamed(tr, pick(tr, 'touchpoint', one), text) ?? '', '2026-05-17', two),
  removeGoal: (tr, { one, two }) =>
    two % 2 ? removeGoal(tr, pick(tr, 'goal', one)) : removeMetric(tr, pick(tr, 'metric', one)),
};

const dice: fc.Arbitrary<Dice> = fc.record({
  one: fc.nat(30),
  two: fc.nat(30),
  index: fc.integer({ min: -1, max: 6 }),
  text: fc.constantFrom('', ' ', 'Pay', 'Wait', 'Ask @home', 'x'.repeat(50)),
});

/** Any command on any rows. */
export const anyCommand: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...Object.keys(commands)), dice)
  .map(([name, thrown]) =>
    Object.assign((tr: Transaction) => commands[name]?.(tr, thrown), {
      [fc.toStringMethod]: () => `${name} ${JSON.stringify(thrown)}`,
    }),
  );

function itemKind(at: number): ItemKind {
  return items[at % items.length] ?? 'process';
}

function pick(tr: Transaction, kind: Kind, at: number): string {
  const ids = [...tr.doc[kind].keys()];
  return ids[at % Math.max(1, ids.length)] ?? '';
}

function some(tr: Transaction, { one, two }: Dice): string[] {
  return [pick(tr, 'touchpoint', one), pick(tr, 'touchpoint', two), pick(tr, 'touchpoint', one + two)];
}

function notePlaceOf(tr: Transaction, { one, two, index }: Dice): NotePlace {
  const cell = { segmentId: pick(tr, 'segment', two), stageId: pick(tr, 'stage', one) };
  return { ...(one % 3 === 0 ? {} : cell), x: two * 7, y: index * 9 };
}

function placeOf(tr: Transaction, dice: Dice): Place {
  return dice.two % 7 === 6 ? 'tray' : cellOf(tr, dice);
}

function cellOf(tr: Transaction, { one, two, index }: Dice) {
  return { segmentId: pick(tr, 'segment', two), stageId: pick(tr, 'stage', one + two), index };
}
