import { type Answer, answer } from './answer.ts';
import { type Aside, aside } from './aside.ts';
import { type Channel, channel } from './channel.ts';
import { type Citation, citation } from './citation.ts';
import { type DataItem, dataItem } from './dataItem.ts';
import { type Goal, goal } from './goal.ts';
import { type Image, image } from './image.ts';
import { type Initiative, initiative } from './initiative.ts';
import { type InitiativeTarget, initiativeTarget } from './initiativeTarget.ts';
import { type Interaction, interaction } from './interaction.ts';
import { type Journey, journey } from './journey.ts';
import { type Lane, lane } from './lane.ts';
import { type LaneCard, laneCard } from './laneCard.ts';
import { type Link, link } from './link.ts';
import { type Metric, metric } from './metric.ts';
import { type MutedFinding, mutedFinding } from './mutedFinding.ts';
import { type Note, note } from './note.ts';
import { type Observation, observation } from './observation.ts';
import { type Phase, phase } from './phase.ts';
import { type Process, process } from './process.ts';
import { type Remark, remark } from './remark.ts';
import { type SavedView, savedView } from './savedView.ts';
import { type Segment, segment } from './segment.ts';
import { type Source, source } from './source.ts';
import { type Stage, stage } from './stage.ts';
import { type Step, step } from './step.ts';
import { type Support, support } from './support.ts';
import { type Team, team } from './team.ts';
import { type Touchpoint, touchpoint } from './touchpoint.ts';
import { type Vote, vote } from './vote.ts';

/** Every kind of row, in the order in which a file lists them; `aside` holds what this version does not know. */
export const kinds = {
  journey,
  phase,
  stage,
  segment,
  channel,
  team,
  touchpoint,
  interaction,
  process,
  support,
  step,
  remark,
  dataItem,
  link,
  lane,
  laneCard,
  note,
  source,
  citation,
  metric,
  observation,
  goal,
  initiative,
  initiativeTarget,
  answer,
  vote,
  savedView,
  mutedFinding,
  image,
  aside,
} as const;

/** The name of a kind of row. */
export type Kind = keyof typeof kinds;

/** The type of the rows of each kind. */
export interface RowOf {
  journey: Journey;
  phase: Phase;
  stage: Stage;
  segment: Segment;
  channel: Channel;
  team: Team;
  touchpoint: Touchpoint;
  interaction: Interaction;
  process: Process;
  support: Support;
  step: Step;
  remark: Remark;
  dataItem: DataItem;
  link: Link;
  lane: Lane;
  laneCard: LaneCard;
  note: Note;
  source: Source;
  citation: Citation;
  metric: Metric;
  observation: Observation;
  goal: Goal;
  initiative: Initiative;
  initiativeTarget: InitiativeTarget;
  answer: Answer;
  vote: Vote;
  savedView: SavedView;
  mutedFinding: MutedFinding;
  image: Image;
  aside: Aside;
}

/** A row of any kind. */
export type Row = RowOf[Kind];

/** The names of all kinds, in file order. */
export const kindNames = Object.keys(kinds) as Kind[];
