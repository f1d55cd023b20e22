import type { TFunction } from 'i18next';
import type { Figure, FigureChange } from '../../derive/figureChange.ts';
import type { Progress } from '../../derive/progress.ts';
import type { Between } from './FigureTable.tsx';
import { figureText } from './figureText.ts';

type Line = readonly (string | number | undefined)[];

/** What changed between two states as lines of a file, one for each figure: of the map, of its segments, and of the touchpoints of which a figure changed. */
export function progressLines(t: TFunction, language: string, progress: Progress, between: Between): Line[] {
  const cell = ({ name }: FigureChange, figure: Figure | null) =>
    figure?.of === undefined ? figure?.value : figureText(name, figure, t, language);
  const line = (about: string, segment: string, figure: FigureChange, name: string = figure.name): Line => [
    about,
    segment,
    t(`figures.progress.name.${name as FigureChange['name']}`),
    cell(figure, figure.before),
    cell(figure, figure.after),
    figure.change ?? undefined,
    t(`figures.progress.outcomes.${figure.outcome}`),
  ];
  const head = [
    t('figures.about'),
    t('domain.segment'),
    t('figures.progress.figure'),
    ...between,
    t('figures.progress.change'),
    t('figures.progress.outcome'),
  ];
  return [
    head,
    ...progress.figures.map((figure) => line(t('figures.wholeJourney'), '', figure)),
    ...progress.segments.flatMap(({ segment, figures }) =>
      figures.map((figure) => line(segment.name, segment.name, figure)),
    ),
    ...progress.lines.flatMap(({ touchpoint, segment, figures }) =>
      figures
        .filter(({ outcome, before, after }) => outcome !== 'same' && (before ?? after))
        .map((figure) =>
          line(touchpoint.title, segment, figure, figure.name === 'critical' ? 'isCritical' : figure.name),
        ),
    ),
  ];
}
