import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import css from './segmented.module.css';

export interface Segment<T extends string> {
  value: T;
  label: string;
  count?: number;
  icon?: IconName;
  keys?: string;
  /** What the choice shows, and what its count counts. */
  hint?: string;
}

/** One of a few choices, all visible. */
export function Segmented<T extends string>(props: {
  label: string;
  value: T;
  segments: readonly Segment<T>[];
  onChange: (value: T) => void;
}) {
  return (
    <div className={css.segmented} role="group" aria-label={props.label}>
      {props.segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          title={segment.hint}
          aria-pressed={segment.value === props.value}
          onClick={() => props.onChange(segment.value)}
        >
          {segment.icon && <Icon name={segment.icon} />}
          {segment.label}
          {segment.count !== undefined && <span className={css.count}>{segment.count}</span>}
          {segment.keys !== undefined && <Kbd keys={segment.keys} />}
        </button>
      ))}
    </div>
  );
}
