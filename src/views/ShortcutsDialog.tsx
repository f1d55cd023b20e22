import { useTranslation } from 'react-i18next';
import { isSingleKey } from '../ui/keys/singleKeys.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Kbd } from '../ui/parts/Kbd.tsx';
import { keysSpoken } from '../ui/parts/keyNames.ts';
import { VisuallyHidden } from '../ui/parts/VisuallyHidden.tsx';
import { setPreferences, usePreference } from '../ui/preferences.ts';
import styles from './ShortcutsDialog.module.css';
import { type SheetLine, shortcutSheet } from './shortcutSheet.ts';

/** All shortcuts of an open map on one sheet. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const singleKeys = usePreference('singleKeys');
  return (
    <Dialog title={t('shortcuts.title')} size="large" flush onClose={onClose}>
      {!singleKeys && (
        <p className={styles.off}>
          {t('shortcuts.singleOff')}
          <Button small look="line" onClick={() => setPreferences({ singleKeys: true })}>
            {t('shortcuts.singleOn')}
          </Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long sheet is scrolled by keyboard */}
      <section className={styles.sheet} tabIndex={0} aria-label={t('shortcuts.title')} data-first>
        {shortcutSheet(t).map(({ heading, lines }) => (
          <section key={heading} className={styles.section}>
            <h3 className={styles.heading}>{heading}</h3>
            <dl>
              {lines.map((line) => (
                <Line key={line.label} line={line} singleKeys={singleKeys} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}

function Line({ line: { label, keys }, singleKeys }: { line: SheetLine; singleKeys: boolean }) {
  const { t } = useTranslation();
  const working = keys.filter((key) => singleKeys || !isSingleKey(key));
  if (working.length === 0) return null;
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd className={styles.keys}>
        {working.map((key) => (
          <Kbd key={key} keys={key} isSheet />
        ))}
        <VisuallyHidden>
          {working.map((key) => keysSpoken(key, t)).join(` ${t('shortcuts.or')} `)}
        </VisuallyHidden>
      </dd>
    </div>
  );
}
