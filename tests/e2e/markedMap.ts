import { deskFile } from './app.ts';

const at = (id: string, stageId: string, more: Record<string, unknown>) => ({
  kind: 'touchpoint',
  id,
  state: 'asIs',
  title: id,
  order: `a${'bcdefgh'.indexOf(id[0] ?? '')}`,
  segmentId: 'guest',
  stageId,
  ...more,
});
const lane = (type: string, order: string, more: object = {}) => ({
  kind: 'lane',
  id: type,
  type,
  order,
  ...more,
});

/** A map in which marks of every kind are drawn, with phases over its stages; its last stage and the one before the last have none. */
export const markedMap = deskFile(
  'marks.journey.json',
  JSON.stringify({
    format: 'throughline',
    schema: 1,
    rows: [
      { kind: 'journey', id: 'marks', title: 'Marks', language: 'en' },
      { kind: 'phase', id: 'before', name: 'Before the stay', order: 'a0' },
      { kind: 'phase', id: 'during', name: 'During the stay', order: 'a1' },
      { kind: 'stage', id: 'book', name: 'Book', order: 'a0', phaseId: 'before' },
      { kind: 'stage', id: 'arrive', name: 'Arrive', order: 'a1', phaseId: 'during' },
      { kind: 'stage', id: 'rest', name: 'Rest', order: 'a2', phaseId: 'during' },
      { kind: 'stage', id: 'leave', name: 'Leave', order: 'a3' },
      { kind: 'segment', id: 'guest', name: 'Guest', order: 'a0', color: 's1' },
      { kind: 'team', id: 'desk', name: 'Front desk', order: 'a0' },
      at('browse', 'book', {
        emotion: 1,
        touchpointKind: 'digital',
        evidence: 'researched',
        encounterId: 'same',
      }),
      at('call', 'book', {
        emotion: -1,
        touchpointKind: 'human',
        evidence: 'assumption',
        momentOfTruth: 'negative',
      }),
      at('door', 'arrive', { emotion: 2, touchpointKind: 'physical', responsibleId: 'desk', waitBefore: 5 }),
      at('exit', 'leave', { emotion: -2, touchpointKind: 'sensory' }),
      { kind: 'link', id: 'again', fromId: 'door', toId: 'call', relation: 'loop' },
      lane('pains', 'a0'),
      lane('time', 'a1', { lineBelow: 'visibility' }),
      {
        kind: 'remark',
        id: 'slow',
        aboutKind: 'touchpoint',
        aboutId: 'call',
        order: 'a0',
        tone: 'pain',
        text: 'Slow',
      },
      { kind: 'note', id: 'why', x: 40, y: 60, text: 'Why?' },
      { kind: 'note', id: 'who', x: 0, y: 0, text: 'Who?', touchpointId: 'door' },
      { kind: 'initiative', id: 'bell', title: 'A bell', order: 'a0', status: 'planned' },
      { kind: 'initiativeTarget', id: 'bellAtDoor', initiativeId: 'bell', aboutId: 'door' },
    ],
  }),
);
