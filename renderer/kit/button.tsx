import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import css from './button.module.css';

interface ButtonProps {
  children: ReactNode;
  onClick: () => void;
  icon?: IconName;
  /** Shown on the button; the action itself is registered where the screen registers its keys. */
  keys?: string;
  look?: 'primary' | 'plain' | 'text';
  small?: boolean;
  disabled?: boolean;
  title?: string;
  /** The keyboard begins here. */
  begin?: boolean;
}

export function Button({
  children,
  onClick,
  icon,
  keys,
  look = 'plain',
  small,
  disabled,
  title,
  begin,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(
        css.button,
        look === 'primary' && css.primary,
        look === 'text' && css.bare,
        small === true && css.compact,
      )}
      onClick={onClick}
      disabled={disabled === true}
      title={title}
      data-begin={begin === true ? true : undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
    >
      {icon && <Icon name={icon} />}
      {children}
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  );
}

/** A button of one icon; `label` is its name for everybody: shown on hover and read aloud. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  large?: boolean;
}) {
  return (
    <button
      type="button"
      className={css.iconButton}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
      disabled={props.disabled === true}
    >
      <Icon name={props.icon} {...(props.large === true ? { size: 'l' as const } : {})} />
    </button>
  );
}
