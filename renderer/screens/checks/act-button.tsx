import { Kbd } from '../../kit/kbd.tsx';
import css from './act-button.module.css';
import buttonCss from '../../kit/button.module.css';
import { classes } from '../../kit/classes.ts';

/** A large button that says in small what it leads to. */
export function ActButton(props: {
  label: string;
  why: string;
  keys: string;
  primary?: true;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={classes(buttonCss.button, props.primary && buttonCss.primary, css.act)}
      disabled={props.disabled === true}
      aria-keyshortcuts={props.keys.replace('Ctrl', 'Control')}
      onClick={props.onClick}
    >
      <span>{props.label}</span>
      <Kbd keys={props.keys} />
      {props.why !== '' && <small>{props.why}</small>}
    </button>
  );
}
