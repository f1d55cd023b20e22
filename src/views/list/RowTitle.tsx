import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { useTitle } from '../../ui/useTitle.ts';
import { useEditor } from '../../ui/workspace.ts';
import { askForKeyboard, useList } from './list.ts';
import styles from './RowContent.module.css';

/** The field in which the title of a touchpoint is changed, in the place of the title. */
export function RowTitle({ id }: { id: string }) {
  const { t } = useTranslation();
  const list = useList();
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const { isNew: _, ...title } = useTitle(id, () => askForKeyboard(list));
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className={styles.field}
      rows={1}
      enterKeyHint="done"
      aria-label={t('board.editTitle')}
      lang={language}
      dir="auto"
      spellCheck
      value={title.text}
      onChange={title.onChange}
      onKeyDown={title.onKeyDown}
      onBlur={title.onBlur}
    />
  );
}
