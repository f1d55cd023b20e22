import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import styles from './NoticeRegion.module.css';
import type { Notice, Notices } from './notices.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const timeShown = 6_000;
const timeShownWithAction = 12_000;

/** Shows and speaks what the application says by itself. Rendered once, outside of everything that comes and goes. */
export function NoticeRegion({ notices }: { notices: Notices }) {
  const { t } = useTranslation();
  const { notices: shown, spoken } = useSyncExternalStore(notices.subscribe, notices.getState);
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {/* A new element each time, so that the same sentence twice is spoken twice. */}
        {spoken && <span key={spoken.id}>{t(spoken.message.key, { ...spoken.message.values })}</span>}
      </VisuallyHidden>
      <div role="status" aria-live="polite" className={styles.region}>
        {shown.map((notice) => (
          <ShownNotice key={notice.id} notice={notice} notices={notices} />
        ))}
      </div>
    </>
  );
}

/** The button that had the focus is gone: the keyboard goes on where the work is, on the board or the list when there is one. */
function goToBoard(): void {
  const places = ':is([role=grid], [data-map-keys]) [tabindex="0"]';
  document.querySelector<HTMLElement>(places)?.focus({ preventScroll: true });
}

function ShownNotice({ notice, notices }: { notice: Notice; notices: Notices }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const { id, message, action, lasts } = notice;
  const dismiss = () => notices.dismiss(id);

  useEffect(() => {
    if (held || lasts) return;
    const timer = setTimeout(() => notices.dismiss(id), action ? timeShownWithAction : timeShown);
    return () => clearTimeout(timer);
  }, [held, id, action, lasts, notices]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being on it only keeps it from going
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{t(message.key, { ...message.values })}</p>
      {action && (
        <Button
          className={styles.action}
          onClick={() => {
            dismiss();
            action.run();
            requestAnimationFrame(goToBoard);
          }}
        >
          {t(action.label.key, { ...action.label.values })}
        </Button>
      )}
      <IconButton icon={X} label={t('actions.dismiss')} className={styles.close} onClick={dismiss} />
    </div>
  );
}
