import { describe, expect, test } from 'vitest';
import { type Kind, kindNames, kinds } from '../../src/model/kinds.ts';

/** The fields of every kind, required ones first, `?` behind those that may be absent. */
const wanted: Record<Exclude<Kind, 'aside'>, string> = {
  journey:
    'title language direction? goal? scope? scenario? currency? customer? environments? brand? brandPromise? platform? interfaces? toBeStarted?',
  phase: 'name order',
  stage: 'name order phaseId? description? aim? span? weight? color?',
  segment:
    'name order color need? customers? share? lifetimeValue? market? needs? preferences? goals? pains? quote? imageId?',
  channel: 'name order medium?',
  team: 'name order initials?',
  touchpoint:
    'state title order segmentId stageId originId? encounterId? description? kind? channelId? controlledBy? emotion? feeling? quote? momentOfTruth? momentKind? momentWhy? responsibleId? evidence? importance? effectiveness? usage? reach? leaveShare? duration? waitBefore? direction? place? promise? optional? optimalExperience? imageId?',
  interaction: 'touchpointId order what with? customerRole? desiredOutcome?',
  process: 'name order description? people? responsibleId?',
  support: 'processId touchpointId relation how?',
  step: 'touchpointId order actor text system? processId?',
  remark: 'aboutId order tone text polarity?',
  dataItem: 'touchpointId order what system? usedBy?',
  link: 'fromId toId relation label?',
  lane: 'type order title? height? hidden? lineBelow?',
  laneCard: 'laneId segmentId stageId order text imageId? color?',
  note: 'segmentId? stageId? x y text color? touchpointId?',
  source: 'type title order date? people? link?',
  citation: 'touchpointId sourceId',
  metric: 'aboutId name order formula unit? target? better',
  observation: 'metricId date value people? sourceId? note? imageId?',
  goal: 'text order metricId? baseline? target? date?',
  initiative:
    'title order status description? aim? effort? effect? cost? expectedReturn? savingMoney? savingHours? responsibleId? due? goalId? ruleId? ruleAboutId?',
  initiativeTarget: 'initiativeId aboutId',
  answer: 'step questionId text',
  vote: 'aboutId round voter?',
  savedView: 'name order layout? lanes? filter? segments? stages?',
  mutedFinding: 'ruleId aboutId? reason',
  image: 'hash mediaType width height alt? data?',
};

function fieldsOf(kind: Kind): string[] {
  return Object.entries(kinds[kind].schema.shape)
    .filter(([field]) => field !== 'id' && field !== 'extra')
    .map(([field, schema]) => (schema.safeParse(undefined).success ? `${field}?` : field));
}

describe('the kinds of row', () => {
  test('are all there, in the order of the file', () => {
    expect(kindNames).toEqual([...Object.keys(wanted), 'aside']);
  });

  test.each(Object.entries(wanted))('%s has its fields', (kind, fields) => {
    expect(fieldsOf(kind as Kind)).toEqual(fields.split(' '));
  });

  test.each(kindNames)('%s has an id and room for unknown fields', (kind) => {
    expect(Object.keys(kinds[kind].schema.shape)).toEqual(expect.arrayContaining(['id', 'extra']));
  });

  test('point at kinds that exist, from fields that exist', () => {
    for (const kind of kindNames) {
      const { schema, references } = kinds[kind];
      for (const [field, { to, whenGone }] of Object.entries(references)) {
        expect(schema.shape).toHaveProperty(field);
        expect(kindNames).toEqual(expect.arrayContaining([...to]));
        const mayBeAbsent = fieldsOf(kind).includes(`${field}?`);
        if (whenGone === 'unset') expect(mayBeAbsent, `${kind}.${field}`).toBe(true);
      }
    }
  });

  test('point at rows that can go only from further down, so that one pass from top to bottom repairs all', () => {
    const canGo = kindNames.filter((kind) =>
      Object.values(kinds[kind].references).some(({ whenGone }) => whenGone === 'remove'),
    );
    for (const [place, kind] of kindNames.entries()) {
      const targets = Object.values(kinds[kind].references).flatMap(({ to }) => to as readonly Kind[]);
      const later = targets.filter((target) => canGo.includes(target) && kindNames.indexOf(target) >= place);
      expect(later, kind).toEqual([]);
    }
  });

  test('name every reference: a field that ends in Id is one, but for shared and outside ids', () => {
    const others = [
      'touchpoint.encounterId',
      'initiative.ruleId',
      'initiative.ruleAboutId',
      'answer.questionId',
      'mutedFinding.ruleId',
      'mutedFinding.aboutId',
    ];
    const ids = kindNames.flatMap((kind) =>
      Object.keys(kinds[kind].schema.shape)
        .filter((field) => field.endsWith('Id'))
        .map((field) => ({ kind, field, name: `${kind}.${field}` })),
    );
    const unnamed = ids.filter(({ kind, field }) => !Object.hasOwn(kinds[kind].references, field));
    expect(unnamed.map(({ name }) => name)).toEqual(others);
  });
});
