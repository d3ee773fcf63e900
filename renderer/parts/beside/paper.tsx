import type { ReactNode, RefObject } from 'react';
import { classes } from '../../kit/classes.ts';
import css from './paper.module.css';

type Kind = 'paragraph' | 'list-item' | 'title' | 'table-cell' | 'text-box';

/** A paragraph, or a cell of a table, with what it shows. */
export interface Passage {
  section: string;
  kind: Kind;
  content: ReactNode;
}

/** A document as paragraphs on one sheet, each section named in the margin where it begins. */
export function Paper({
  canvas,
  label,
  lang,
  passages,
  onPress,
}: {
  canvas: RefObject<HTMLDivElement | null>;
  label: string;
  lang: string;
  passages: readonly Passage[];
  /** The element of the sheet that was pressed. */
  onPress?: (on: HTMLElement) => void;
}) {
  return (
    <div
      ref={canvas}
      className={css.canvas}
      data-pane
      tabIndex={0}
      role="region"
      aria-label={label}
      {...(onPress && { onClick: ({ target }) => target instanceof HTMLElement && onPress(target) })}
    >
      <div className={css.sheet} lang={lang}>
        {linesOf(passages).map(({ contents, section, kind }, n) => (
          <div
            key={n}
            className={classes(
              css.passage,
              kind === 'title' && css.heading,
              kind === 'list-item' && css.item,
              kind === 'table-cell' && css.cells,
            )}
          >
            {section !== '' && <span className={css.margin}>{section}</span>}
            {contents.map((content, cell) => (
              <span key={cell} className={kind === 'table-cell' ? css.cell : undefined}>
                {content}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Line {
  /** Said where it begins. */
  section: string;
  kind: Kind;
  /** One passage, or the cells of a table. */
  contents: ReactNode[];
}

function linesOf(passages: readonly Passage[]): Line[] {
  const lines: Line[] = [];
  let section = '';
  for (const { content, ...passage } of passages) {
    const last = lines.at(-1);
    const isCell = passage.kind === 'table-cell';
    if (isCell && last?.kind === 'table-cell') {
      last.contents.push(content);
      continue;
    }
    const isNew = passage.section !== section && passage.section !== '';
    if (isNew) ({ section } = passage);
    lines.push({ section: isNew ? section : '', kind: passage.kind, contents: [content] });
  }
  return lines;
}
