import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../commands/links.ts';
import { linkSampleItems } from '../derive/linkItems.ts';
import { SceneItems } from './parts/SceneItems.tsx';
import styles from './RelationField.module.css';
import { useTheme } from './themeChoice.ts';

/** The four relations, in the order in which they are offered and explained. */
export const relations = ['next', 'loop', 'alternative', 'recommends'] as const satisfies Relation[];

interface RelationFieldProps {
  value: Relation;
  onChange(value: Relation): void;
}

/** The four relations of a link, each with the line that it is drawn with. */
export function RelationField({ value, onChange }: RelationFieldProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('domain.relation.label')}</legend>
      <div className={styles.choices}>
        {relations.map((relation) => (
          <label key={relation} className={styles.choice}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={relation === value}
              onChange={() => onChange(relation)}
            />
            <RelationLine relation={relation} />
            {t(`domain.relation.${relation}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A short line of a relation, as links are drawn. */
export function RelationLine({ relation }: { relation: Relation }) {
  const theme = useTheme();
  return (
    <svg aria-hidden className={styles.line} width={44} height={16} viewBox="-2 -8 44 16">
      <SceneItems items={linkSampleItems(relation, 40, theme, { kind: 'timeline', ground: theme.surface })} />
    </svg>
  );
}
