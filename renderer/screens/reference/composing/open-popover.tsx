import { useShowOrigin } from '../../../parts/origin/origin-provider.tsx';
import { useWords } from '../../../words/speech.ts';
import { ChipPopover } from './chip-popover.tsx';
import { ConditionPopover } from './condition-popover.tsx';
import type { Shown } from './document.ts';
import { PickFigure } from './pick-figure.tsx';
import { worded } from './placeholder.ts';
import type { Anchor } from './popover.tsx';
import { SourcePopover } from './source-popover.tsx';

/** What is asked beside the text. */
export type Open = { anchor: Anchor } & (
  | { what: 'pick' | 'another' }
  | { what: 'chip'; source: string; figure: string }
  | { what: 'source'; source: string }
  | { what: 'condition'; words: string; figures: string[] }
);

/** The one popover that is open. */
export function OpenPopover(props: {
  open: Open;
  shown: Shown;
  year: number;
  setOpen: (open: Open) => void;
  onClose: () => void;
  /** Puts the first of these in that prints a number. */
  onPut: (sources: readonly string[]) => void;
  /** Another figure in the place of the chosen one. */
  onAnother: (figure: string) => void;
}) {
  const w = useWords().composing;
  const show = useShowOrigin();
  const { open, shown, onClose, onPut } = props;
  const { anchor } = open;
  const { language } = shown;
  switch (open.what) {
    case 'pick':
      return (
        <PickFigure
          {...{ language, anchor, onClose }}
          title={w.insert}
          onPick={(figure) => onPut([worded(figure, 'both'), worded(figure, 'value')])}
        />
      );
    case 'another':
      return <PickFigure {...{ language, anchor, onClose }} title={w.another} onPick={props.onAnother} />;
    case 'source':
      return (
        <SourcePopover
          {...{ anchor, onClose }}
          source={open.source}
          head={{ year: props.year, language }}
          onTake={(source) => onPut([source])}
        />
      );
    case 'condition':
      return (
        <ConditionPopover
          {...{ anchor, onClose }}
          words={open.words}
          figures={open.figures.map((figure) => ({ figure, label: shown.label(figure) }))}
          onTake={(source) => onPut([source])}
        />
      );
    default: {
      const { figure, source } = open;
      return (
        <ChipPopover
          {...{ anchor, figure, source, onClose }}
          label={shown.label(figure)}
          onWording={(said) => onPut([said])}
          onOrigin={() =>
            show({ figure, anchor: new DOMRect(anchor.left, anchor.top, 1, anchor.bottom - anchor.top) })
          }
          onAnother={() => props.setOpen({ what: 'another', anchor })}
          onCondition={() => props.setOpen({ what: 'condition', anchor, words: source, figures: [figure] })}
        />
      );
    }
  }
}
