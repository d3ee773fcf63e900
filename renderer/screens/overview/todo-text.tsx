import type { ReactNode } from 'react';
import type { LabelsById } from '../../../shared/contract/checks.ts';
import type { Todo } from '../../../shared/contract/overview.ts';
import { assertNever } from '../../../shared/result.ts';
import { whyDifferAz } from '../../../shared/words/readings/conflict-az.ts';
import { whyDifferEn } from '../../../shared/words/readings/conflict-en.ts';
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../../shared/words/findings/finding-en.ts';
import { questionAz } from '../../../shared/words/readings/question-az.ts';
import { questionEn } from '../../../shared/words/readings/question-en.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { shownCalendarDay } from '../../kit/when.ts';
import css from './todo-list.module.css';

/** A task in two lines: what to do, and what speaks for it. */
export function TodoText({ todo, labels }: { todo: Todo; labels: LabelsById }) {
  const [head, why] = useTodoText(todo, labels);
  return (
    <>
      <span className={css.what}>{head}</span>
      <span className={css.why} title={why}>
        {why}
      </span>
    </>
  );
}

function useTodoText(todo: Todo, labels: LabelsById): [ReactNode, string] {
  const w = useWords().overview.next;
  const language = useLanguage();
  const label = (figure: string): string => labels[figure]?.[language] ?? figure;
  const number = (value: number): ReactNode => <b className="bold">{shownNumber(value, language)}</b>;
  switch (todo.kind) {
    case 'confirm':
      return [
        <>
          {w.confirm} {number(todo.value)} · {label(todo.figure)}
        </>,
        w.says(todo.by, todo.reason),
      ];
    case 'decide': {
      const why = language === 'az' ? whyDifferAz : whyDifferEn;
      return [
        <>
          {w.decide}{' '}
          {todo.values.map((value, at) => (
            <span key={value}>
              {at > 0 && w.or}
              {number(value)}
            </span>
          ))}{' '}
          · {label(todo.figure)}
        </>,
        why(todo.fact, (unit) => unit),
      ];
    }
    case 'finding':
    case 'clear': {
      const words = (language === 'az' ? findingAz : findingEn)(
        todo.facts,
        (figure) => labels[figure]?.[language],
        todo.figure ?? undefined,
      );
      if (todo.kind === 'clear') return [<>{w.clear} {words.arithmetic}</>, w.says(todo.by, todo.reason)]; // prettier-ignore
      return [words.arithmetic, words.title];
    }
    case 'question': {
      const asked = { kind: todo.asks, text: todo.text, readings: todo.readings };
      // No cell is meant: what is asked stands in the second line, in the language of the screen.
      if (todo.asks === 'new-version')
        return [
          w.newVersion(todo.agency[language]),
          language === 'az' ? questionAz(asked) : questionEn(asked),
        ];
      return [
        <>
          {w.read} <b className="bold">“{todo.text.trim()}”</b> {w.in(todo.agency[language])}
        </>,
        language === 'az' ? questionAz(asked) : questionEn(asked),
      ];
    }
    case 'agree':
      return [
        <>
          {w.agree} <b className="bold">“{todo.text.trim()}”</b> {w.in(todo.agency[language])}
        </>,
        w.says(todo.by, todo.reason),
      ];
    case 'sender':
      return [w.sender(todo.file), w.senderWhy];
    case 'remind': {
      const name = todo.name[language];
      if (todo.file) {
        const { file, error } = todo.file;
        return [w.again(name), error.tag === 'Empty' ? w.empty(file) : w.unreadable(file)];
      }
      return [w.remind(name), todo.due === null ? '' : w.wasDue(shownCalendarDay(todo.due, language))];
    }
    default:
      return assertNever(todo);
  }
}
