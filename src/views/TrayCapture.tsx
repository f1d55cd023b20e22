import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../model/doc.ts';
import { CaptureChips } from '../ui/CaptureChips.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { captureLines } from '../ui/trayActions.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './TrayPanel.module.css';

/** The line in which touchpoints are captured: Enter puts one into the tray and waits for the next; several lines at once become as many. */
export function TrayCapture({ takesKeys }: { takesKeys: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Whoever opens the tray has something to write down; on a touch screen the keyboard would cover it.
  useEffect(() => {
    if (takesKeys && matchMedia('(hover: hover)').matches) field.current?.focus();
  }, [takesKeys]);
  const take = (lines: string) => {
    captureLines(workspace, lines);
    setText('');
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take(text);
    else if (event.key === 'Escape' && text !== '') setText('');
    else if (event.key === 'Escape') goToBoard();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\n/.test(pasted.trim())) return;
    event.preventDefault();
    take(`${text}${pasted}`);
  };
  return (
    <div className={styles.capture}>
      <TextField
        spoken
        ref={field}
        label={t('tray.capture')}
        placeholder={t('tray.capturePlaceholder')}
        lang={language}
        spellCheck
        enterKeyHint="enter"
        value={text}
        onChange={setText}
        onKeyDown={key}
        onPaste={paste}
      />
      <Signs text={text} />
    </div>
  );
}

function Signs({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.chips}>
      {text === '' ? (
        <span className={styles.signs}>{t('tray.captureHint')}</span>
      ) : (
        <CaptureChips text={text} />
      )}
    </div>
  );
}

/** Gives the focus to the place of the keyboard on the board. */
export function goToBoard(): void {
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus({ preventScroll: true });
}
