import { columnName, rangeText } from '../../../../shared/domain/sheets/cell-ref.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Button } from '../../../kit/button.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { useWords } from '../../../words/speech.ts';
import type { Spot } from '../sheet/cell-cursor.ts';
import type { Drawing, Edges } from './use-edges.ts';
import css from './edges.module.css';
import panel from './teach-panel.module.css';

/** In the place of the cell's own line, as high as it, while edges are moved: which one moves. */
export function EdgesBar({ boxes, at, edge, isStuck }: Drawing) {
  const words = useWords().teach.edges;
  const box = boxes[at];
  return (
    <p className={css.strip} data-edges aria-live="assertive">
      <span className="medium unbroken">
        {box === undefined ? words.nothing : words.at(words.names[edge], rangeText(box))}
      </span>
      {isStuck && <span className="ellipsis">{words.stuck}</span>}
    </p>
  );
}

/** In the place of the questions, which rest meanwhile: the keys that move, part and join. */
export function EdgesPanel({ edges, drawing, at }: { edges: Edges; drawing: Drawing; at: Spot }) {
  const words = useWords().teach.edges;
  const isNone = drawing.boxes.length === 0;
  const shown = [
    { id: 'next', keys: 'Tab', label: words.turn, run: () => edges.turn(1) },
    { id: 'split', keys: 'S', label: words.split(at.row), run: () => edges.split({ row: at.row }) },
    {
      id: 'columns',
      keys: 'Shift+S',
      label: words.splitColumns(columnName(at.col)),
      run: () => edges.split({ col: at.col }),
    },
    { id: 'join', keys: 'J', label: words.join, run: edges.join },
    { id: 'another', keys: 'N', label: words.another, run: edges.another },
    { id: 'drop', keys: 'Delete', label: words.drop, run: edges.drop },
  ];
  const arrows = [
    ['ArrowUp', 'top'],
    ['ArrowDown', 'bottom'],
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
  ] as const;
  useActions(
    [
      ...shown.map((one) => ({ ...one, id: `edges.${one.id}`, disabled: isNone })),
      { id: 'edges.before', keys: 'Shift+Tab', label: words.turn, hidden: true, run: () => edges.turn(-1) },
      ...arrows.map(([keys, side]) => ({
        id: `edges.${side}`,
        keys,
        label: words.move,
        hidden: true,
        run: () => edges.arrow(side),
      })),
      { id: 'edges.keep', keys: 'Enter', label: words.keep, footer: true, run: edges.keep },
      { id: 'edges.back', keys: 'Escape', label: words.giveBack, footer: true, run: edges.giveBack },
    ],
    { modal: true },
  );
  return (
    <aside className={panel.panel} data-pane tabIndex={-1} aria-label={words.act}>
      <header>
        <h2 className="bold grow">{words.title}</h2>
      </header>
      <div className={panel.asks}>
        <ul className={css.keys}>
          <li>
            <span className="flex gap-4">
              <Kbd keys="ArrowUp" />
              <Kbd keys="ArrowDown" />
              <Kbd keys="ArrowLeft" />
              <Kbd keys="ArrowRight" />
            </span>
            {words.move}
          </li>
          {shown.map(({ id, keys, label, run }) => (
            <li key={id}>
              <button type="button" disabled={isNone} onClick={run}>
                <span className="flex gap-4">
                  <Kbd keys={keys} />
                </span>
                {label}
              </button>
            </li>
          ))}
        </ul>
        <p className={css.outside}>{words.why}</p>
      </div>
      <footer className={panel.foot}>
        <Button look="primary" keys="Enter" onClick={edges.keep}>
          {words.keep}
        </Button>
        <Button look="text" keys="Esc" onClick={edges.giveBack}>
          {words.giveBack}
        </Button>
      </footer>
    </aside>
  );
}
