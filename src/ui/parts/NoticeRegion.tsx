import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { useHandOn } from './goToWork.ts';
import styles from './NoticeRegion.module.css';
import type { Notice, Notices } from './notices.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const timeShown = 6_000;
const timeShownWithAction = 12_000;
/** Time to see a notice, and to read each of its characters without haste. */
const timeToSee = 2_000;
const timePerCharacter = 60;
/** So many characters do not fit beside a button on a phone. */
const long = 60;

/** Shows and speaks what the application says by itself. Rendered once, outside of everything that comes and goes. */
export function NoticeRegion({ notices }: { notices: Notices }) {
  const { t, i18n } = useTranslation();
  const { notices: shown, spoken } = useSyncExternalStore(notices.subscribe, notices.getState);
  // What was said before holds words of the language before.
  useEffect(() => {
    i18n.on('languageChanged', notices.dismissPassing);
    return () => i18n.off('languageChanged', notices.dismissPassing);
  }, [i18n, notices]);
  return (
    <>
      <div className={styles.spoken}>
        <VisuallyHidden role="status" aria-live="polite">
          {/* A new element each time, so that the same sentence twice is spoken twice. */}
          {spoken && <span key={spoken.id}>{t(spoken.message.key, { ...spoken.message.values })}</span>}
        </VisuallyHidden>
      </div>
      <div role="status" aria-live="polite" className={styles.region}>
        {shown.map((notice) => (
          <ShownNotice key={notice.id} notice={notice} notices={notices} />
        ))}
      </div>
    </>
  );
}

function ShownNotice({ notice, notices }: { notice: Notice; notices: Notices }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const { id, message, action, lasts } = notice;
  const text = t(message.key, { ...message.values });
  const dismiss = () => notices.dismiss(id);
  const box = useRef<HTMLDivElement>(null);
  useHandOn(box);

  useEffect(() => {
    if (held || lasts) return;
    const timeToRead = timeToSee + text.length * timePerCharacter;
    const time = Math.max(action ? timeShownWithAction : timeShown, timeToRead);
    const timer = setTimeout(() => notices.dismiss(id), time);
    return () => clearTimeout(timer);
  }, [held, id, action, lasts, notices, text.length]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being on it only keeps it from going
    <div
      ref={box}
      className={styles.notice}
      data-long={text.length > long || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{text}</p>
      {action && (
        <Button
          className={styles.action}
          onClick={() => {
            dismiss();
            action.run();
          }}
        >
          {t(action.label.key, { ...action.label.values })}
        </Button>
      )}
      <IconButton icon={X} label={t('actions.dismiss')} className={styles.close} onClick={dismiss} />
    </div>
  );
}
