import { Circle, CircleCheck, CircleDashed, CircleSlash2, Contrast, type LucideIcon } from 'lucide-react';
import type { Initiative } from '../../model/initiative.ts';

/** The statuses of an action, in the order in which it goes through them. */
export const statuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const;

const signs: Readonly<Record<Initiative['status'], LucideIcon>> = {
  idea: CircleDashed,
  planned: Circle,
  doing: Contrast,
  done: CircleCheck,
  dropped: CircleSlash2,
};

/** The sign of a status; it is not spoken. */
export function StatusSign({ status }: { status: Initiative['status'] }) {
  const Sign = signs[status];
  return <Sign size={14} strokeWidth={1.75} aria-hidden />;
}
