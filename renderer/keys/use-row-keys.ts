import { useActions } from './actions.tsx';

/** Rows that a Page key passes. */
const PAGE = 20;

/**
 * Arrows and Page keys choose a row of a screen's list, wherever the focus is; Home and End while it is in the list,
 * as elsewhere they belong to what is written.
 *
 * @param id first part of the actions' ids, unique on the screen
 * @param label what the keys do, for the list of keys
 * @param letters further keys: down, up
 */
export function useRowKeys(
  id: string,
  label: string,
  list: {
    at: number;
    count: number;
    inside: boolean;
    choose: (at: number) => void;
    /** With Shift, while the focus is in the list: up to there all are meant. */
    stretch?: (at: number) => void;
  },
  letters: readonly [down: string, up: string] = ['', ''],
): void {
  const { at, count, inside, choose, stretch } = list;
  const key = (name: string, keys: string, to: number, disabled = false, go = choose) => ({
    id: `${id}.${name}`,
    label,
    keys: keys.trim(),
    hidden: true,
    disabled: disabled || count === 0,
    run: () => go(Math.max(0, Math.min(count - 1, to))),
  });
  useActions([
    key('down', `ArrowDown ${letters[0]}`, at + 1),
    key('up', `ArrowUp ${letters[1]}`, at - 1),
    key('far', 'PageDown', at + PAGE),
    key('near', 'PageUp', at - PAGE),
    key('first', 'Home', 0, !inside),
    key('last', 'End', count - 1, !inside),
    ...(stretch
      ? [
          key('moreDown', 'Shift+ArrowDown', at + 1, !inside, stretch),
          key('moreUp', 'Shift+ArrowUp', at - 1, !inside, stretch),
        ]
      : []),
  ]);
}
