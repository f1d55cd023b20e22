import { X } from 'lucide-react';
import { type ComponentPropsWithoutRef, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import { useHandOn } from './goToWork.ts';
import styles from './PanelFrame.module.css';
import { useSheet } from './useSheet.ts';

interface PanelFrameProps extends Omit<ComponentPropsWithoutRef<'aside'>, 'title'> {
  title: string;
  /** Where it stands beside the map. */
  side: 'start' | 'end';
  /** What stands between its title and the button that closes it. */
  tools?: ReactNode;
  onClose(): void;
  /** The spoken name of that button, where it says more than *Close*. */
  closeLabel?: string;
  /** The shortcut shown with it, as tinykeys writes it. */
  closeKeys?: string | undefined;
  /** On a narrow screen it is pulled larger and smaller by a grip with these names. */
  grip?: { readonly larger: string; readonly smaller: string };
}

/** The frame that all panels beside the map share: a head with what it is about and how to close it. On a narrow screen it is a sheet from below. */
export function PanelFrame(props: PanelFrameProps) {
  const { title, side, tools, onClose, closeLabel, closeKeys, grip, className, children, ...rest } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  useHandOn(frame);
  const { isTall, toggle, onPointerDown } = useSheet(frame, onClose);
  return (
    <aside
      ref={frame}
      className={`${styles.frame} ${className ?? ''}`}
      data-side={side === 'start' || undefined}
      data-tall={isTall || undefined}
      data-pulls={grip && true}
      {...rest}
    >
      <header className={styles.head} onPointerDown={grip && onPointerDown}>
        {grip && (
          <button
            type="button"
            className={styles.grip}
            data-grip
            aria-label={isTall ? grip.smaller : grip.larger}
            onClick={toggle}
          />
        )}
        <h2>{title}</h2>
        {tools}
        <IconButton
          icon={X}
          label={closeLabel ?? t('actions.close')}
          tipKeys={closeKeys}
          className={styles.close}
          onClick={onClose}
        />
      </header>
      {children}
    </aside>
  );
}
