import type { NumberLink } from '../../../shared/contract/reference/reference.ts';
import { Button } from '../../kit/button.tsx';
import type { IconName } from '../../kit/icon.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import besideCss from '../../parts/beside/beside.module.css';
import { Row } from '../../parts/beside/row.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ReturnedPieces } from './returned-pieces.tsx';
import type { ReturnedRow } from './returned-rows.ts';
import css from './returned.module.css';

/** What can be done with the chosen change. */
export interface RowActs {
  take: () => void;
  refuse: () => void;
  propose: () => void;
  origin: () => void;
  link: () => void;
  plain: () => void;
  choose: (link: NumberLink) => void;
}

const ICONS: Partial<Record<string, IconName>> = {
  changed: 'blocker',
  exchanged: 'blocker',
  missing: 'blocker',
  chart: 'columns-chart',
  unlinked: 'link',
  added: 'plus',
  duplicated: 'plus',
  moved: 'up-down',
  text: 'pen',
  stale: 'stale',
};

const SERIOUS: ReadonlySet<string> = new Set(['changed', 'exchanged', 'missing', 'unlinked']);
const MILD: ReadonlySet<string> = new Set(['moved', 'added', 'duplicated']);

const toneOf = (kind: string): { tone?: 'serious' | 'mild' } =>
  SERIOUS.has(kind) ? { tone: 'serious' } : MILD.has(kind) ? { tone: 'mild' } : {};

/** A change of the list; chosen, it says what it means and what can be done. */
export function ReturnedRowItem(props: {
  row: ReturnedRow;
  chosen: boolean;
  later: boolean;
  /** How many of its new numbers were linked by now. */
  linked: number;
  onChoose: () => void;
  acts: RowActs;
}) {
  const { row, chosen, later, onChoose } = props;
  const words = useWords();
  const { number, taken, nth, pieces } = row;
  const kind = number?.kind ?? taken!.kind;
  const icon: IconName = taken ? 'decided' : number!.refused ? 'close' : later ? 'clock' : ICONS[kind]!;
  const page = (number ?? taken!).where.page;
  const state = taken ? words.returned.takenBy(taken.by) : number!.refused ? words.returned.refusedBy(number!.refused.by) : words.returned.kinds[kind]; // prettier-ignore
  return (
    <Row
      id={row.id}
      nth={nth}
      icon={icon}
      state={state}
      {...toneOf(kind)}
      done={!row.isOpen}
      chosen={chosen}
      place={page === undefined ? '' : words.reference.p(page)}
      said={<ReturnedPieces pieces={pieces} />}
      onChoose={onChoose}
    >
      <Detail {...props} />
    </Row>
  );
}

function Detail({ row, linked, acts }: Parameters<typeof ReturnedRowItem>[0]) {
  const words = useWords().returned;
  const language = useLanguage();
  const { number, taken } = row;
  if (number === null) return <p className={besideCss.why}>{words.takenBy(taken!.by)}</p>;
  const { kind, expected, label, take, not, refused, draft } = number;
  const asked = take?.numbers[linked];
  const isFigure = label !== undefined && kind !== 'text';
  return (
    <div className={besideCss.detail}>
      <p className={besideCss.why}>
        {words.kinds[kind]}
        {isFigure && `: ${label[language]}`}. {isFigure && expected !== '' && words.workspaceHas(expected)}{' '}
        {draft !== undefined && words.asDraft(draft)}
        {take !== undefined &&
          take.drops.length > 0 &&
          words.drops(take.drops.map((one) => one.label[language]))}
        {not !== undefined && not !== 'figure' && words.not(not)}
        {refused &&
          ` ${words.refusedBy(refused.by)}${refused.reason === undefined ? '' : `: ${refused.reason}`}.`}
      </p>
      {asked !== undefined && (
        <ul className={css.backOffers} aria-label={words.which(asked.text)}>
          <li className="small muted">
            {asked.offers.some(({ same }) => same) ? words.which(asked.text) : words.noOffer(asked.text)}
          </li>
          {asked.offers.map(({ figure, part, label: of, prints, same }, at) => (
            <li key={`${figure} ${part}`}>
              <button type="button" onClick={() => acts.choose({ figure, part })}>
                <Kbd keys={String(at + 1)} />
                <span className="grow">{of[language]}</span>
                <span className={same ? 'green' : 'amber'}>{words.prints(prints)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={besideCss.acts}>
        {take !== undefined && asked === undefined && (
          <Button small look="primary" keys="T" onClick={acts.take}>
            {words.take}
          </Button>
        )}
        {asked !== undefined && (
          <>
            <Button small keys="L" onClick={acts.link}>
              {words.link}
            </Button>
            <Button small keys="0" onClick={acts.plain}>
              {words.plain}
            </Button>
          </>
        )}
        {refused === undefined && kind !== 'stale' && (
          <Button small keys="X" onClick={acts.refuse}>
            {isFigure && expected !== '' ? words.refuseStays(expected) : words.refuse}
          </Button>
        )}
        {number.figure !== undefined && kind !== 'text' && (
          <>
            <Button small keys="P" onClick={acts.propose}>
              {words.propose}
            </Button>
            <Button small look="text" keys="O" onClick={acts.origin}>
              {words.origin}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
