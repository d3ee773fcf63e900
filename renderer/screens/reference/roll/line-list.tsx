import { useEffect } from 'react';
import type { RollLine, RollPiece } from '../../../../shared/contract/reference/roll.ts';
import { ROLL_REASONS } from '../../../../shared/domain/roll/reasons.ts';
import { classes } from '../../../kit/classes.ts';
import { Icon, type IconName } from '../../../kit/icon.tsx';
import { useWords } from '../../../words/speech.ts';
import { Pieces } from './pieces.tsx';
import css from './line-list.module.css';

const MARKS: Record<'mended' | 'kept' | 'later' | 'none', [IconName, string]> = {
  mended: ['decided', 'green'],
  kept: ['equal', 'faint'],
  later: ['proposed', 'amber'],
  none: ['dot', 'faint'],
};

const idOf = (index: number): string => `roll-line-${index}`;

/** Sentences under the reasons for which they are here. */
export function LineList(props: {
  lines: readonly RollLine[];
  at: number;
  name: (line: RollLine) => string;
  empty: string;
  onChoose: (at: number) => void;
  onInside: (inside: boolean) => void;
}) {
  const { lines, at, onChoose } = props;
  const words = useWords().roll;
  useEffect(() => {
    document.getElementById(idOf(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section className={css.list}>
      <div className={classes(css.columns, 'small muted')} aria-hidden="true">
        <span>{words.sentence}</span>
        <span>{words.wrong}</span>
        <span className="to-right">{words.page}</span>
      </div>
      {lines.length === 0 && <p className={css.rest}>{props.empty}</p>}
      <div
        className={css.lines}
        role="listbox"
        aria-label={words.list}
        aria-activedescendant={lines.length > 0 ? idOf(at) : undefined}
        data-pane
        data-scroll
        data-begin
        tabIndex={0}
        onFocus={() => props.onInside(true)}
        onBlur={() => props.onInside(false)}
      >
        {ROLL_REASONS.map((why) => {
          const own = [...lines.entries()].filter(([, line]) => line.why === why);
          if (own.length === 0) return null;
          const left = own.filter(([, { fate }]) => fate === null || fate === 'later').length;
          return (
            <div key={why} role="group" aria-label={words.heads[why]}>
              <div className={css.group} aria-hidden="true">
                <span>{words.heads[why]}</span>
                <span className="muted">{words.leftOf(left, own.length)}</span>
              </div>
              {own.map(([index, line]) => (
                <div
                  key={props.name(line)}
                  id={idOf(index)}
                  role="option"
                  className={classes(css.row, line.fate !== null && line.fate !== 'later' && css.done)}
                  aria-selected={index === at}
                  onClick={() => onChoose(index)}
                >
                  <span className="faint tiny to-right">{index + 1}</span>
                  <FateMark fate={line.fate} />
                  <span className={css.text} lang={line.language}>
                    <Pieces pieces={excerpt(line.pieces)} />
                  </span>
                  <span className={classes('small muted', css.fault)}>
                    {line.fate === null ? <Wrong line={line} /> : words.fates[line.fate]}
                  </span>
                  <span className="faint tiny to-right">{line.page ?? ''}</span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {lines.length > 0 && <p className={classes(css.rest, 'small muted')}>{words.rest}</p>}
    </section>
  );
}

/** More letters than these before the words in question are left out: they would not be seen. */
const SEEN = 44;
const KEPT = 20;

/** The sentence from a little before the words in question. */
function excerpt(pieces: readonly RollPiece[]): RollPiece[] {
  const at = pieces.findIndex(({ wrong }) => wrong === true);
  const before = pieces
    .slice(0, Math.max(0, at))
    .map(({ text }) => text)
    .join('');
  if (before.length <= SEEN) return [...pieces];
  const from = before.indexOf(' ', before.length - KEPT);
  return [{ text: `…${before.slice(from < 0 ? -KEPT : from)}` }, ...pieces.slice(at)];
}

function FateMark({ fate }: { fate: RollLine['fate'] }) {
  const [icon, look] = MARKS[fate ?? 'none'];
  return (
    <span className={look}>
      <Icon name={icon} />
    </span>
  );
}

/** What is wrong with it, short. */
function Wrong({ line }: { line: RollLine }) {
  const words = useWords().roll;
  if (line.why === 'list') return words.parts(line.figures);
  if (line.why === 'missing') return words.noValue;
  const values = line.values.map(String);
  return values.length > 0 ? words.only(values) : line.words.join(', ');
}
