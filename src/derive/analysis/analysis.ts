import type { Doc } from '../../model/doc.ts';
import { type Findings, findingsOf } from '../findings/findingsOf.ts';
import { type FigureTrend, figuresIn } from './figuresIn.ts';
import { type Ground, groundOf, type Scope } from './ground.ts';
import { type ImportancePoint, importancePoints } from './importance.ts';
import { type Leaving, leavings } from './leaving.ts';
import { type MendFirst, mendFirst } from './mendFirst.ts';
import { type StageBalance, stageBalance } from './stageBalance.ts';
import { type TimeSpent, timeSpent } from './timeSpent.ts';
import { type UsagePoint, usagePoints } from './usage.ts';

/** Which segments and stages are looked at; null for all of them. */
export interface Chosen {
  readonly segmentIds: readonly string[] | null;
  readonly stageIds: readonly string[] | null;
}

/** Everything that the analysis view says about a map. */
export interface Analysis {
  readonly ground: Ground;
  readonly balance: readonly StageBalance[];
  readonly usage: readonly UsagePoint[];
  readonly importance: readonly ImportancePoint[];
  readonly mendFirst: MendFirst | null;
  readonly leaving: readonly Leaving[];
  readonly time: TimeSpent | null;
  readonly figures: readonly FigureTrend[];
  /** Of the whole map, whatever is chosen. */
  readonly findings: Findings;
}

/** Looks at one of the two maps in a document: the figures of what is chosen, and the findings of the whole. `today` is an ISO date. */
export function analysisOf(
  doc: Doc,
  chosen: Chosen,
  today: string,
  state: Scope['state'] = 'asIs',
): Analysis {
  const ground = groundOf(doc, {
    state,
    segmentIds: standing(chosen.segmentIds, doc.segment),
    stageIds: standing(chosen.stageIds, doc.stage),
  });
  const importance = importancePoints(ground);
  return {
    ground,
    balance: stageBalance(ground),
    usage: usagePoints(ground),
    importance,
    mendFirst: mendFirst(ground, importance),
    leaving: leavings(ground),
    time: timeSpent(ground),
    figures: figuresIn(ground),
    findings: findingsOf(doc, { today, scope: { state } }),
  };
}

/** What was chosen and is still there; all when nothing of it is. */
function standing(
  ids: readonly string[] | null,
  rows: ReadonlyMap<string, unknown>,
): ReadonlySet<string> | undefined {
  const there = ids?.filter((id) => rows.has(id)) ?? [];
  return there.length > 0 ? new Set(there) : undefined;
}
