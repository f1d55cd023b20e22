import { useTranslation } from 'react-i18next';
import { Segmented } from '../parts/Segmented.tsx';
import { Fact } from './Fact.tsx';

interface RatingFactProps {
  label: string;
  /** From 1 to 5. */
  value: number | undefined;
  mixed: boolean;
  onChange(value: number | null): void;
}

const grades = ['1', '2', '3', '4', '5'] as const;

/** A fact that is judged from 1 (least) to 5 (most), or not yet. */
export function RatingFact({ label, value, mixed, onChange }: RatingFactProps) {
  const { t } = useTranslation();
  const chosen = value === undefined ? 'none' : grades[value - 1];
  return (
    <Fact wide label={label}>
      <Segmented<'none' | (typeof grades)[number]>
        small
        wide
        label={label}
        value={mixed ? null : (chosen ?? null)}
        onChange={(next) => onChange(next === 'none' ? null : Number(next))}
        choices={[
          { value: 'none', label: '–', spoken: t('inspector.notSet'), tip: t('inspector.notSet') },
          ...grades.map((grade) => ({ value: grade, label: grade })),
        ]}
      />
    </Fact>
  );
}
