/**
 * Puts the focus where the work of the screen begins: on the last of the elements marked `data-begin`, or on
 * the one marked `data-begin="first"`, to which a link led.
 */
export const toBeginning = (): void => {
  const marked = [...document.querySelectorAll<HTMLElement>('#main [data-begin]')];
  const at = marked.find(({ dataset }) => dataset['begin'] === 'first') ?? marked.at(-1);
  at?.focus({ preventScroll: at.dataset['begin'] !== 'first' });
};
