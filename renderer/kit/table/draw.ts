import type { IconName } from '../icon.tsx';
import iconCss from '../icon.module.css';
import markCss from '../mark.module.css';
import { classes } from '../classes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Cells are drawn without React: a scroll fills hundreds of them within a frame. */
export function element(tag: string, className: string | undefined, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined && className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** @param label read aloud; an icon without one accompanies a word */
export function drawIcon(name: IconName, size?: 's' | 'l', label?: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute(
    'class',
    classes(iconCss.icon, size === 's' && iconCss.little, size === 'l' && iconCss.large),
  );
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
  const mark = element('span', classes(markCss.mark, markCss[name], bold && 'bold'));
  mark.append(drawIcon(name), word);
  return mark;
}
