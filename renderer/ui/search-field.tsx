import { useRef } from 'react';
import { useActions } from '../keys/actions.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';

/** The field that `/` jumps to; Escape leaves it and empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter or arrow down: on to what was found. */
  onLeave?: () => void;
  width?: number;
}) {
  const field = useRef<HTMLInputElement>(null);
  useActions([
    { id: `find:${props.label}`, label: props.label, keys: '/', run: () => field.current?.select() },
  ]);
  return (
    <label className="inp" style={{ width: props.width ?? 150 }}>
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
            event.currentTarget.blur();
            props.onLeave?.();
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            event.currentTarget.blur();
            props.onLeave?.();
          }
        }}
      />
      <Kbd keys="/" />
    </label>
  );
}
