import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import styles from './ExportPreview.module.css';
import type { ExportChoice } from './exportChoice.ts';
import type { ExportCheck } from './exportFormat.ts';
import type { ExportState } from './exportState.ts';

interface ExportChecksProps extends Pick<ExportState, 'request' | 'preview'> {
  onChange(fields: Partial<ExportChoice>): void;
}

/** What was found when the picture was looked over, with a way on where something is not good. */
export function ExportChecks({ request, preview, onChange }: ExportChecksProps) {
  const { t } = useTranslation();
  const checks = preview?.checks ?? [];
  const { look } = request.choice;
  const propose = (layout: NonNullable<ExportCheck['proposal']>['layout']) =>
    onChange({ look: { ...look, layout, frame: '16:9' } });
  if (checks.length === 0) return null;
  return (
    <ul className={styles.checks}>
      {checks.map(({ isGood, message, proposal }) => (
        <li key={message.key} className={isGood ? undefined : styles.warning}>
          {isGood ? (
            <Check size={14} strokeWidth={1.75} aria-hidden />
          ) : (
            <TriangleAlert size={14} strokeWidth={1.5} aria-hidden />
          )}
          <span>{t(message.key, { ...message.values })}</span>
          {proposal && (
            <Button small look="line" onClick={() => propose(proposal.layout)}>
              {t(proposal.label)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
