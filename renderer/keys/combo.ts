type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The key combination of an event in the form of `Action.keys`: `Ctrl+Shift+Z`, `A`, `/`, `Enter`. */
export function comboOf(event: Pressed): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const key = pressedKey(event);
  // `?` already says that Shift was held; a letter does not.
  if (event.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key))) parts.push('Shift');
  return [...parts, key].join('+');
}

/**
 * Letters and digits by their place on the keyboard: on an Azerbaijani or Russian layout `O` and `S` are
 * other letters, and a shortcut that depends on the layout is none.
 */
function pressedKey(event: Pressed): string {
  // On the layouts of Azerbaijan and Russia a question mark is Shift 7: what is printed on the key is meant.
  if (event.key === '?' || event.key === '/') return event.key;
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3);
  if (/^(?:Digit|Numpad)[0-9]$/.test(event.code)) return event.code.at(-1)!;
  if (event.code === 'Space') return 'Space';
  if (event.code === 'Slash' && !event.shiftKey) return '/';
  if (event.code === 'Slash') return '?';
  return event.key.length === 1 ? event.key.toUpperCase() : event.key;
}

/** Whether the event goes to a field in which somebody writes. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** Keys that a control in focus answers itself: a button is pressed, a radio button moves on. */
export function isControls(event: KeyboardEvent, combo: string): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (combo === 'Enter' || combo === 'Space') {
    return target.closest('button, a[href], summary, [role^="menuitem"]') !== null;
  }
  return combo.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio';
}
