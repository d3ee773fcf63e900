import type { IconName } from '../icon.tsx';

const SVG = 'http://www.w3.org/2000/svg';

/** Cells are drawn without React: a scroll fills hundreds of them within a frame. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** @param label read aloud; an icon without one accompanies a word */
export function drawIcon(name: IconName, size?: 's' | 'l', label?: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', size === undefined ? 'i' : `i ${size}`);
  if (label === undefined) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A state: an icon and a word, never colour alone. */
export function drawMark(name: IconName, word: string, bold = false): HTMLElement {
  const mark = element('span', `st ${name}${bold ? ' b' : ''}`);
  mark.append(drawIcon(name), word);
  return mark;
}
