import { useCardMarks } from '../ui/cardMarks.ts';
import { ActionMarks } from './ActionMarks.tsx';
import { PopularMarks } from './PopularMarks.tsx';

/** The quiet marks on cards, unless the person does without them. */
export function CardMarks() {
  if (!useCardMarks()) return null;
  return (
    <>
      <ActionMarks />
      <PopularMarks />
    </>
  );
}
