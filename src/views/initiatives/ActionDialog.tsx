import { GoalDialog } from './GoalDialog.tsx';
import { InitiativeDialog } from './InitiativeDialog.tsx';

interface ActionDialogProps {
  name: 'initiative' | 'goal';
  id: string;
  isFresh?: boolean;
  onClose(): void;
}

/** The dialog of an action or of a goal. */
export function ActionDialog({ name, isFresh = false, ...rest }: ActionDialogProps) {
  return name === 'goal' ? (
    <GoalDialog {...rest} isFresh={isFresh} />
  ) : (
    <InitiativeDialog {...rest} isFresh={isFresh} />
  );
}
