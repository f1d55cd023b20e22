import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../model/doc.ts';
import { useHandOn } from './parts/goToWork.ts';
import { useTitle } from './useTitle.ts';
import { useEditor } from './workspace.ts';

interface TitleFieldProps {
  /** The touchpoint. */
  id: string;
  className?: string | undefined;
  /** A key has ended it: the keyboard goes back to where it was. */
  onKeyEnd(): void;
}

/** The field in which the title of a touchpoint is typed, in the place of the title. */
export function TitleField({ id, className, onKeyEnd }: TitleFieldProps) {
  const { t } = useTranslation();
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const { isNew: _, text, ...handlers } = useTitle(id, onKeyEnd);
  const field = useRef<HTMLTextAreaElement>(null);
  useHandOn(field);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className={className}
      rows={1}
      enterKeyHint="done"
      aria-label={t('board.editTitle')}
      lang={language}
      dir="auto"
      spellCheck
      value={text}
      {...handlers}
    />
  );
}
