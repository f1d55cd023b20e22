import { useTranslation } from 'react-i18next';
import { useIsKeyOn } from '../keys/singleKeys.ts';
import styles from './Kbd.module.css';
import { isApple, keyNames } from './keyNames.ts';

interface KbdProps {
  keys: string;
  className?: string | undefined;
  /** On the sheet of shortcuts, which is read on machines without a keyboard too. */
  isSheet?: boolean;
}

/** A shortcut as it stands on the keys of this machine, as long as it works; not spoken, since what it does says it. */
export function Kbd({ keys, className, isSheet }: KbdProps) {
  const { t } = useTranslation();
  if (!useIsKeyOn(keys)) return null;
  return (
    <kbd aria-hidden className={[styles.kbd, isSheet && styles.sheet, className].filter(Boolean).join(' ')}>
      {keyNames(keys, t).join(isApple ? '' : ' ')}
    </kbd>
  );
}
