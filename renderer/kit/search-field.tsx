import { useRef } from 'react';
import { useActions } from '../keys/actions.tsx';
import { toBeginning } from './begin.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import css from './search-field.module.css';

/** The field that `/` jumps to; Escape leaves it and empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter or arrow down: on to what was found; by default where the work of the screen begins. */
  onLeave?: () => void;
  width?: number;
}) {
  const field = useRef<HTMLInputElement>(null);
  useActions([
    { id: `find:${props.label}`, label: props.label, keys: '/', run: () => field.current?.select() },
  ]);
  const leave = (input: HTMLInputElement): void => {
    input.blur();
    (props.onLeave ?? toBeginning)();
  };
  return (
    <label className={css.search} style={{ width: props.width ?? 150 }}>
      <Icon name="find" />
      <input
        ref={field}
        type="text"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            props.onChange('');
            leave(event.currentTarget);
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            leave(event.currentTarget);
          }
        }}
      />
      <Kbd keys="/" />
    </label>
  );
}
