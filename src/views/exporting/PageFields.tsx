import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/parts/Select.tsx';
import type { FormatOptionsProps } from './exportFormat.ts';
import { type PageKind, pageKindOf, pageKinds } from './pdfPages.ts';

interface PageFieldsProps extends FormatOptionsProps {
  readonly usual: PageKind;
}

/** On what pages a map is brought to paper. */
export function PageFields({ options, onChange, usual }: PageFieldsProps) {
  const { t } = useTranslation();
  const kind = pageKindOf(options, usual);
  return (
    <Select<PageKind>
      label={t('paper.pages')}
      value={kind}
      onChange={(pages) => pages && onChange({ ...options, pages })}
      choices={pageKinds.map((value) => ({ value, label: t(`paper.kind.${value}`) }))}
    />
  );
}
