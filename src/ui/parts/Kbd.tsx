import styles from './Kbd.module.css';
import { isApple, keyNames } from './keyNames.ts';

/** A shortcut as it stands on the keys of this machine; not spoken, since `aria-keyshortcuts` says it. */
export function Kbd({ keys, className }: { keys: string; className?: string | undefined }) {
  return (
    <kbd aria-hidden className={[styles.kbd, className].filter(Boolean).join(' ')}>
      {keyNames(keys).join(isApple ? '' : ' ')}
    </kbd>
  );
}
