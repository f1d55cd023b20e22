import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isSingleKey } from '../ui/keys/singleKeys.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { Kbd } from '../ui/parts/Kbd.tsx';
import { keysSpoken } from '../ui/parts/keyNames.ts';
import { VisuallyHidden } from '../ui/parts/VisuallyHidden.tsx';
import { setPreferences, usePreference } from '../ui/preferences.ts';
import styles from './ShortcutsDialog.module.css';
import { type SheetLine, type SheetSection, shortcutSheet } from './shortcutSheet.ts';

/** All shortcuts of an open map on one sheet. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const singleKeys = usePreference('singleKeys');
  return (
    <Dialog title={t('shortcuts.title')} size="large" flush onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long sheet is scrolled by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('shortcuts.title')} data-first>
        {!singleKeys && (
          <p className={styles.off}>
            {t('shortcuts.singleOff')}
            <Button small look="line" onClick={() => setPreferences({ singleKeys: true })}>
              {t('shortcuts.singleOn')}
            </Button>
          </p>
        )}
        <div className={styles.sheet}>
          {workingSections(t, singleKeys).map(({ heading, lines }) => (
            <section key={heading} className={styles.section}>
              <h3 className={styles.heading}>{heading}</h3>
              <dl>
                {lines.map((line) => (
                  <Line key={line.label} line={line} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </Dialog>
  );
}

/** Only what works now is on the sheet. */
function workingSections(t: TFunction, singleKeys: boolean): SheetSection[] {
  const working = ({ label, keys }: SheetLine) => ({
    label,
    keys: keys.filter((key) => singleKeys || !isSingleKey(key)),
  });
  return shortcutSheet(t)
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.map(working).filter(({ keys }) => keys.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function Line({ line: { label, keys } }: { line: SheetLine }) {
  const { t } = useTranslation();
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd className={styles.keys}>
        {keys.map((key) => (
          <Kbd key={key} keys={key} isSheet />
        ))}
        <VisuallyHidden>
          <kbd>{keys.map((key) => keysSpoken(key, t)).join(` ${t('shortcuts.or')} `)}</kbd>
        </VisuallyHidden>
      </dd>
    </div>
  );
}
