import { rounded } from '../rounded.ts';

/** What a formula needs: at least one answer on its scale. */
type Answers = readonly number[];

/** Net promoter score: per cent of answers 9 and 10 less per cent of 0 to 6, on a scale from 0 to 10. Null without answers or with one off the scale. */
export function npsOf(answers: Answers): number | null {
  if (!areOnScale(answers, 0, 10)) return null;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return rounded(((promoters - detractors) / answers.length) * 100, 1);
}

/** Customer satisfaction: per cent of answers 4 and 5 on a scale from 1 to 5. Null without answers or with one off the scale. */
export function csatOf(answers: Answers): number | null {
  if (!areOnScale(answers, 1, 5)) return null;
  return rounded((answers.filter((answer) => answer >= 4).length / answers.length) * 100, 1);
}

/** Customer effort score: the mean of answers on a scale from 1 (hard) to 7 (easy). Null without answers or with one off the scale. */
export function cesOf(answers: Answers): number | null {
  if (!areOnScale(answers, 1, 7)) return null;
  return rounded(answers.reduce((sum, answer) => sum + answer, 0) / answers.length, 1);
}

/** Between which values a score lies. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
}

/** The range of each formula's results. */
export const scoreRanges = {
  nps: { least: -100, most: 100 },
  csat: { least: 0, most: 100 },
  ces: { least: 1, most: 7 },
} as const;

/**
 * The emotion that a score would propose, −2 to +2 in tenths: the range of the score laid over the scale of emotions in a straight line, so that the middle of the one is the
 * middle of the other. It is a proposal: nobody's judgement is overwritten by it. Null for a score outside its range.
 */
export function proposedEmotion({ least, most }: ScoreRange, score: number): number | null {
  if (!(score >= least && score <= most)) return null;
  return rounded(((score - least) / (most - least)) * 4 - 2, 1);
}

function areOnScale(answers: Answers, least: number, most: number): boolean {
  return answers.length > 0 && answers.every((answer) => answer >= least && answer <= most);
}
