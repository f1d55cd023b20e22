import { X } from 'lucide-react';
import { type PointerEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import styles from './Dialog.module.css';
import { LayerContext } from './layer.ts';
import { useModal } from './useModal.ts';

interface DialogProps {
  title: string;
  subtitle?: string;
  /** Called by the close button, Escape and a press beside the dialog; the owner then stops rendering it. */
  onClose(): void;
  size?: 'small' | 'middle' | 'large' | 'wide';
  /** Without its own padding the content reaches to the edges. */
  flush?: boolean;
  /** A press beside the dialog does not close it: for dialogs in which something was typed that is kept nowhere else. */
  holds?: boolean;
  /** Buttons at the foot. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A dialog above everything else. Rendering it opens it, with the focus on what carries `data-first`, else on the first thing in it; when it goes, focus returns to where it was. */
export function Dialog({
  title,
  subtitle,
  onClose,
  size = 'small',
  flush,
  holds,
  foot,
  children,
}: DialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const dialog = useModal(setLayer);

  const press = (event: PointerEvent<HTMLDialogElement>) => {
    if (!holds && event.target === event.currentTarget) onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={[styles.dialog, styles[size]].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      onPointerDown={press}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => event.target === event.currentTarget && onClose()}
    >
      <LayerContext value={layer}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {subtitle && (
            <span className={styles.subtitle} dir="auto">
              {subtitle}
            </span>
          )}
          <IconButton icon={X} label={t('actions.close')} className={styles.close} onClick={onClose} />
        </header>
        <div data-body className={[styles.body, !flush && styles.padded].filter(Boolean).join(' ')}>
          {children}
        </div>
        {foot && <footer className={styles.foot}>{foot}</footer>}
      </LayerContext>
    </dialog>
  );
}
