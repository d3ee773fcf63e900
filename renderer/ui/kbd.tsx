/** `Ctrl+Shift+Z` as keys; of alternatives the first. */
export function Kbd({ keys }: { keys: string }) {
  const [first = ''] = keys.split(' ');
  return <kbd aria-hidden="true">{first.replaceAll('+', ' ').replace('Escape', 'Esc')}</kbd>;
}
