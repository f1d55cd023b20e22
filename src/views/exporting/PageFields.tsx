import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/parts/Select.tsx';
import { ActionsCheckbox } from './ActionsCheckbox.tsx';
import styles from './ExportChoices.module.css';
import type { FormatOptionsProps } from './exportFormat.ts';
import { canHaveActions, type PageKind, pageKindOf, pageKinds } from './pdfPages.ts';

interface PageFieldsProps extends FormatOptionsProps {
  readonly usual: PageKind;
}

/** On what pages a map is brought to paper. */
export function PageFields({ usual, ...props }: PageFieldsProps) {
  const { t } = useTranslation();
  const { options, onChange } = props;
  const kind = pageKindOf(options, usual);
  return (
    <div className={styles.rows}>
      <Select<PageKind>
        label={t('paper.pages')}
        value={kind}
        onChange={(pages) => pages && onChange({ ...options, pages })}
        choices={pageKinds.map((value) => ({ value, label: t(`paper.kind.${value}`) }))}
      />
      {canHaveActions(kind) && <ActionsCheckbox {...props} />}
    </div>
  );
}
