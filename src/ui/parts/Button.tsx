import type { ComponentPropsWithRef, ComponentType, MouseEvent } from 'react';
import styles from './Button.module.css';

/** A drawn sign in a button, a menu or a field: lucide icons have this shape. */
export type Icon = ComponentType<{
  size?: number | string;
  strokeWidth?: number | string;
  'aria-hidden'?: boolean | 'true' | 'false';
}>;

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** `primary` once a screen at most; `line` beside it; `plain` elsewhere; `danger` for what takes something away. */
  look?: 'primary' | 'line' | 'plain' | 'danger';
  small?: boolean;
  icon?: Icon;
  /** Cannot be used now. It stays in the tab order, so that focus is not lost and its tooltip can say why. */
  off?: boolean;
  /** Shown while the pointer rests on it or it has the keyboard's focus. */
  tip?: string | undefined;
  /** The shortcut shown in the tooltip, as tinykeys writes it. */
  tipKeys?: string | undefined;
}

/** A button with a text, and a sign before it when given. */
export function Button({ look = 'plain', small, icon: Sign, className, children, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], small && styles.small, className];
  return (
    <button type="button" {...behaviour(rest)} className={classes.filter(Boolean).join(' ')}>
      {Sign && <Sign size={small ? 14 : 16} strokeWidth={1.5} aria-hidden />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look' | 'icon'> {
  icon: Icon;
  /** The spoken name, and the tooltip when no other is given. */
  label: string;
}

/** A button that shows only a sign; its name is spoken and shown in its tooltip. */
export function IconButton({ icon: Sign, label, small, className, tip = label, ...rest }: IconButtonProps) {
  const classes = [styles.button, styles.icon, small && styles.small, className];
  return (
    <button
      type="button"
      aria-label={label}
      {...behaviour({ ...rest, tip })}
      className={classes.filter(Boolean).join(' ')}
    >
      <Sign size={16} strokeWidth={1.5} aria-hidden />
    </button>
  );
}

function behaviour({
  off,
  tip,
  tipKeys,
  onClick,
  ...rest
}: Omit<ButtonProps, 'look' | 'small' | 'icon' | 'className' | 'children'>) {
  return {
    ...rest,
    'aria-disabled': off || undefined,
    'data-tip': tip,
    'data-tip-keys': tipKeys,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (off) event.preventDefault();
      else onClick?.(event);
    },
  };
}
