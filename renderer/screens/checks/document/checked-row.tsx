import type { CheckedDocument } from '../../../../shared/contract/checks.ts';
import { Button } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import type { IconName } from '../../../kit/icon.tsx';
import besideCss from '../../../parts/beside/beside.module.css';
import { Row } from '../../../parts/beside/row.tsx';
import { useWords } from '../../../words/speech.ts';
import { around, type CheckedRow, type Group } from './checked-rows.ts';
import type { CheckedWords } from './use-checked-words.ts';
import css from './checked-row.module.css';

const ICONS: Record<Exclude<Group, 'differs' | 'also'>, IconName> = {
  unchecked: 'question',
  holds: 'decided',
};

export interface RowActs {
  figures: () => void;
  origin: () => void;
}

/** A finding, or a number, in the list; chosen, it says why, by which figure, and where it stands. */
export function CheckedRowItem(props: {
  view: CheckedDocument;
  row: CheckedRow;
  worded: CheckedWords;
  chosen: boolean;
  figure: string | null;
  onChoose: () => void;
  acts: RowActs;
}) {
  const { view, row, worded, chosen, figure, acts } = props;
  const words = useWords();
  const { finding, group } = row;
  const number = row.at[0] === undefined ? null : view.numbers[row.at[0]]!;
  const place = { section: number === null ? (finding?.where?.section ?? '') : view.paragraphs[number.paragraph]!.section, page: number?.page ?? finding?.where?.page }; // prettier-ignore
  const said = finding === null ? null : worded.finding(finding);
  const against = number === null ? null : worded.against(number);
  const shown = number === null ? null : around(view, number);
  return (
    <Row
      id={row.id}
      nth={row.nth}
      icon={finding === null ? ICONS[group as keyof typeof ICONS] : finding.severity}
      state={words.checked.verdicts[group]}
      {...(finding?.severity === 'blocker' ? { tone: 'serious' } : finding?.severity === 'query' ? { tone: 'mild' } : {})} // prettier-ignore
      done={group === 'holds'}
      chosen={chosen}
      place={place.page === undefined ? '' : words.reference.p(place.page)}
      said={
        shown === null ? (
          (said?.title ?? '')
        ) : (
          <>
            {shown.before}
            <b className={classes(css.own, group === 'differs' && css.wrong)}>{shown.number}</b>
            {shown.behind}
          </>
        )
      }
      onChoose={props.onChoose}
    >
      <div className={besideCss.detail}>
        <p className={besideCss.why}>
          {said === null
            ? worded.why(number!)
            : shown === null
              ? said.arithmetic
              : `${said.title}: ${said.arithmetic}`}
          {said?.likeliest !== undefined && ` ${said.likeliest}`}
        </p>
        {against !== null && said === null && <p className={besideCss.why}>{against.said}</p>}
        {(place.section !== '' || place.page !== undefined) && (
          <p className={`${besideCss.why} muted`}>{words.checked.stands(place.section, place.page)}</p>
        )}
        {figure !== null && (
          <div className={besideCss.acts}>
            <Button small keys="P" onClick={acts.figures}>
              {words.checked.figures}
            </Button>
            <Button small look="text" keys="O" onClick={acts.origin}>
              {words.checked.origin}
            </Button>
          </div>
        )}
      </div>
    </Row>
  );
}
