import decision from './decision.module.css';
import css from './panel.module.css';

/** So long an answer is waited for before the focus stays where it is. Milliseconds. */
const PATIENCE = 3_000;
/** So long the grid, which is still finding its line, may take the focus before it is taken back. */
const SETTLING = 400;

/**
 * Puts the focus into the panel as soon as it shows the figure: on the first value to choose from, else on
 * what can be done, else on the panel itself. A person who goes on meanwhile keeps the focus.
 *
 * @param key `figure@period`
 */
export function intoPanel(key: string): void {
  const gone = new AbortController();
  const { signal } = gone;
  for (const act of ['keydown', 'pointerdown'])
    window.addEventListener(act, () => gone.abort(), { signal, capture: true });
  let until = performance.now() + PATIENCE;
  let there = false;
  const look = (): void => {
    if (signal.aborted || performance.now() > until) return gone.abort();
    const panel = document.querySelector<HTMLElement>(`.${css.panel}`);
    if (panel?.dataset['figure'] === key && !panel.contains(document.activeElement)) {
      const at =
        panel.querySelector<HTMLElement>('[data-first]') ??
        panel.querySelector<HTMLElement>(`.${decision.decision} button:not(:disabled)`);
      (at ?? panel).focus();
      if (!there) until = performance.now() + SETTLING;
      there = true;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Whether the focus is in the panel, and the panel shows this figure. */
export const isInPanel = (key: string): boolean =>
  document.activeElement?.closest<HTMLElement>(`.${css.panel}`)?.dataset['figure'] === key;
