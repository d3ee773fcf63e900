import { Icon, type IconName } from './icon.tsx';

/** The typeface has no arrows. */
const ARROWS: Record<string, IconName> = {
  ArrowUp: 'arrow-up',
  ArrowDown: 'arrow-down',
  ArrowLeft: 'arrow-left',
  ArrowRight: 'arrow',
};
const SHORT: Record<string, string> = { Escape: 'Esc', PageUp: 'PgUp', PageDown: 'PgDn' };

/** `Ctrl+Shift+Z` as keys; of alternatives the first. */
export function Kbd({ keys }: { keys: string }) {
  const [first = ''] = keys.split(' ');
  // `Ctrl++`: the last of them is a key itself.
  const parts = first.split(/\+(?=.)/);
  const last = parts.pop() ?? '';
  const arrow = ARROWS[last];
  const before = parts.map((part) => `${part} `).join('');
  return (
    <kbd aria-hidden="true">
      {before}
      {arrow ? <Icon name={arrow} size="s" /> : (SHORT[last] ?? last)}
    </kbd>
  );
}
