import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type SaveState, saveWords } from '../storage/saveState.ts';
import { lazily } from '../ui/lazily.ts';
import styles from './SaveMark.module.css';

const SaveMenu = lazily(async () => (await import('./SaveMenu.tsx')).SaveMenu);

const signs = { saved: Check, saving: LoaderCircle, failed: CircleAlert };

/** Whether everything is kept on this device; always in sight. Its menu says how. */
export function SaveMark({ saveState }: { saveState: SaveState }) {
  const { t } = useTranslation();
  const Sign = signs[saveState.state];
  const classes = [styles.save, saveState.state === 'failed' && styles.failed];
  const text = (
    <>
      <Sign size={14} strokeWidth={1.75} aria-hidden />
      <span>{t(saveWords(saveState).label)}</span>
    </>
  );
  return (
    <div className={classes.filter(Boolean).join(' ')} data-save-state={saveState.state}>
      <Suspense fallback={text}>
        <SaveMenu>{text}</SaveMenu>
      </Suspense>
    </div>
  );
}
