import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';

const FIELD = 'input:not([type="radio"]), textarea, select';

/** What the keys do on this screen; the panel adds its own while it is there. */
export function useFiguresKeys(given: {
  figure: string | undefined;
  period: string | undefined;
  /** In whose column the focus is. */
  agency: string | null;
  panelOpen: boolean;
  openPanel: () => void;
  /** To the next figure that waits. */
  goOn: () => void;
  closePanel: () => void;
  leaveField: () => void;
}): void {
  const words = useWords();
  const w = words.figures.keys;
  const nav = useNav();
  const showOrigin = useShowOrigin();
  const { figure, period } = given;
  const nothing = figure === undefined;
  const key = figure === undefined ? null : { figure, ...(period === undefined ? {} : { period }) };
  useActions([
    {
      id: 'figures.row',
      label: w.row,
      keys: 'ArrowDown',
      run: () => undefined,
      hidden: true,
      footer: true,
      disabled: true,
    },
    {
      id: 'figures.decide',
      label: w.decide,
      keys: 'Enter',
      run: given.openPanel,
      footer: true,
      disabled: nothing,
    },
    { id: 'figures.next', label: w.next, keys: 'N', run: given.goOn, footer: true },
    {
      id: 'figures.origin',
      label: words.origin.origin,
      keys: 'O',
      footer: true,
      disabled: nothing,
      run: () => {
        const cell = document.querySelector('.ag-cell-focus')?.getBoundingClientRect();
        if (key)
          showOrigin({
            ...key,
            ...(given.agency === null ? {} : { agency: given.agency }),
            ...(cell ? { anchor: cell } : {}),
          });
      },
    },
    {
      id: 'figures.history',
      label: words.origin.history,
      keys: 'H',
      disabled: nothing,
      footer: true,
      run: () => key && nav.go('history', { figure: key.figure }),
    },
    {
      id: 'figures.close',
      label: w.close,
      keys: 'Escape',
      // Out of a field first: what was typed there stays.
      run: () => (document.activeElement?.matches(FIELD) === true ? given.leaveField() : given.closePanel()),
      whileTyping: true,
      hidden: true,
      disabled: !given.panelOpen,
    },
  ]);
}
