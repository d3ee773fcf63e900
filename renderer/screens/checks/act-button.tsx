import { Kbd } from '../../kit/kbd.tsx';
import css from './act-button.module.css';

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
      className={props.primary ? `btn p ${css.act}` : `btn ${css.act}`}
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
