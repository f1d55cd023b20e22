import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { today } from '../../ui/today.ts';
import type { FormatOptions } from './exportChoice.ts';
import type { FormatOptionsProps } from './exportFormat.ts';
import { toldActions } from './toldActions.ts';

/** Whether what is to be done stands at the end of a file; asked only where something is. */
export function ActionsCheckbox({ request, options, onChange }: FormatOptionsProps) {
  const { t } = useTranslation();
  if (toldActions(request, today()).length === 0) return null;
  return (
    <Checkbox checked={hasActions(options)} onChange={(actions) => onChange({ ...options, actions })}>
      {t('slides.withActions')}
    </Checkbox>
  );
}

/** Whether what is to be done was left at the end. */
export function hasActions({ actions }: FormatOptions): boolean {
  return actions !== false;
}
