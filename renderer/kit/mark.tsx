import { Icon, type IconName } from './icon.tsx';

/** A state is an icon and a word, never colour alone (visual.md, States). */
export type MarkName = Extract<
  IconName,
  | 'open'
  | 'proposed'
  | 'decided'
  | 'signed'
  | 'stale'
  | 'typed'
  | 'blocker'
  | 'query'
  | 'note'
  | 'question'
  | 'hidden'
>;

export function Mark({ name, children }: { name: MarkName; children: React.ReactNode }) {
  return (
    <span className={`st ${name}`}>
      <Icon name={name} />
      {children}
    </span>
  );
}

export function Tag({ name, children }: { name: MarkName; children: React.ReactNode }) {
  return (
    <span className={`tag ${name}`}>
      <Icon name={name} />
      {children}
    </span>
  );
}
