import { useMemo, type ReactNode } from 'react';
import type { ReferenceView } from '../../../../shared/contract/reference/reference.ts';
import { readNumbers } from '../../../../shared/domain/prose/read-numbers.ts';
import { isReadable, sentencesOf } from '../../../../shared/domain/prose/sentence.ts';
import { sumsIn } from '../../../../shared/domain/prose/sums.ts';
import { Mark } from '../../../kit/mark.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { classes } from '../../../kit/classes.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { Numbers, type NumberActs } from './numbers.tsx';
import type { TypedNumber } from './typed-numbers.ts';
import { SettlePane } from '../settle-pane.tsx';
import css from './side.module.css';

/** What there is to look at while writing: typed numbers, open figures, the sums of the paragraph. */
export function Side(props: {
  view: ReferenceView;
  language: 'en' | 'az';
  numbers: readonly TypedNumber[];
  acts: NumberActs;
  /** The block with the caret, as it prints. */
  paragraph: string;
  onFigure: (figure: string) => void;
  children?: ReactNode;
}) {
  const words = useWords();
  const w = words.composing;
  const windowLanguage = useLanguage();
  const { view, numbers } = props;
  const open = view.open.filter(({ kind }) => kind !== 'missing');
  const sums = useMemo(() => sumsOf(props.paragraph, props.language), [props.paragraph, props.language]);
  return (
    <SettlePane count={numbers.length + open.length} linked={view.linked}>
      <Numbers numbers={numbers} language={props.language} acts={props.acts} />
      {open.length > 0 && (
        <section className={css.group}>
          <h3>
            <Mark name="open">
              <span className={classes('bold', css.name)}>{w.openAndProposed}</span>
            </Mark>
            <span className={css.remark}>{words.reference.notes.open}</span>
          </h3>
          <ul>
            {open.map((place) => (
              <li key={place.figure}>
                <button type="button" className={css.entry} onClick={() => props.onFigure(place.figure)}>
                  <b>{place.text}</b> {place.label[windowLanguage]}
                  <span className={css.detail}>{words.reference.marks[place.kind]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sums.length > 0 && (
        <section className={css.group}>
          <h3>
            <Mark name="decided">
              <span className={classes('bold', css.name)}>{w.arithmetic}</span>
            </Mark>
          </h3>
          <ul>
            {sums.map(({ text, holds, gives }) => (
              <li key={text} className={classes(css.sum, !holds && css.wrong)}>
                <Icon name={holds ? 'decided' : 'blocker'} label={holds ? w.holds : w.differs} />
                <span>{holds ? text : w.gives(text, gives)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.children}
    </SettlePane>
  );
}

/** Sums that the grammar of a paragraph states. */
function sumsOf(paragraph: string, language: 'en' | 'az'): { text: string; holds: boolean; gives: string }[] {
  if (paragraph === '') return [];
  const numbers = readNumbers([paragraph], language);
  const sentences = sentencesOf([paragraph], numbers).filter(isReadable);
  return sumsIn(sentences, () => false).flatMap((one) => {
    if (one.kind !== 'sum' || (one.certainty !== 'certain' && !one.holds)) return [];
    const gives = one.parts.reduce((sum, { value }) => sum + value, 0);
    const parts = one.parts.map(({ value }) => value).join(' + ');
    const text = `${parts} = ${one.total.value}`;
    return [{ text, holds: one.holds, gives: String(gives) }];
  });
}
