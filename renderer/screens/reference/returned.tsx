import { useMemo, useState } from 'react';
import type { NumberLink, ReturnedDraft } from '../../../shared/contract/reference/reference.ts';
import { useAct } from '../../shell/acts.ts';
import { useAsk } from '../../shell/api.ts';
import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useRowKeys } from '../../keys/use-row-keys.ts';
import { Button } from '../../kit/button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import besideCss from '../../parts/beside/beside.module.css';
import { Beside, NotBeside } from '../../parts/beside/beside.tsx';
import { Group } from '../../parts/beside/row.tsx';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';
import { useWords } from '../../words/speech.ts';
import { LinkDialog, WhyDialog } from './returned-dialogs.tsx';
import { ReturnedPaper, type PaperView } from './returned-paper.tsx';
import { ReturnedRowItem, type RowActs } from './returned-row.tsx';
import { GROUPS, nextOpen, rowsOf, type ReturnedRow } from './returned-rows.ts';

/** A draft that came back: each change a line, both documents as one beside it. */
export function Returned({ path, onClose }: { path: string; onClose: () => void }) {
  const words = useWords().returned;
  const { data, error, slow } = useAsk('reference.returned', { path });
  useActions([{ id: 'returned.close', label: words.close, keys: 'Escape', run: onClose }]);
  if (error) return <NotBeside error={error} close={words.close} onClose={onClose} />;
  if (!data) return <Loading slow={slow} />;
  return <Compared draft={data} path={path} onClose={onClose} />;
}

function Compared({ draft, path, onClose }: { draft: ReturnedDraft; path: string; onClose: () => void }) {
  const words = useWords().returned;
  const rows = useMemo(() => rowsOf(draft), [draft]);
  const [view, setView] = useState<PaperView>('changes');
  const [id, setId] = useState('');
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const found = rows.findIndex((row) => row.id === id);
  const at =
    found < 0
      ? Math.max(
          0,
          rows.findIndex(({ isOpen }) => isOpen),
        )
      : found;
  const chosen = rows[at] ?? null;
  const choose = (row: ReturnedRow | null | undefined): void => setId(row?.id ?? '');
  const { acts, dialog, linked, takeAll, wording } = useRowActs(draft, path, rows, at, choose);
  useRowKeys('returned.row', words.move, { at, count: rows.length, inside: true, choose: (to) => choose(rows[to]) }, ['J', 'K']); // prettier-ignore
  const next = (): void => choose(nextOpen(rows, at) ?? chosen);
  useActions([
    { id: 'returned.next', label: words.next, keys: 'N', footer: true, run: next },
    {
      id: 'returned.later',
      label: words.later,
      keys: 'Z',
      footer: true,
      disabled: chosen?.isOpen !== true,
      run: () => {
        setLater(new Set([...later, chosen!.id]));
        next();
      },
    },
    { id: 'returned.wording', label: words.takeWording, keys: 'Shift+T', disabled: wording.length === 0, run: takeAll }, // prettier-ignore
  ]);
  const all = rows.filter(({ group }) => group !== 'stale').length;
  const done = all - draft.left;
  const numbersNot = draft.numbers.filter(({ kind }) => kind === 'changed' || kind === 'exchanged' || kind === 'missing').length; // prettier-ignore
  const added = draft.numbers.filter(({ kind }) => kind === 'unlinked').length;
  return (
    <>
      <Beside
        label={words.list}
        title={words.title(draft.file, all)}
        counts={words.counts(done, draft.left)}
        done={all === 0 ? 1 : done / all}
        close={words.close}
        onClose={onClose}
        chosen={chosen?.id}
        list={
          <>
            {rows.length === 0 && <p className={besideCss.none}>{words.same(draft.compared)}</p>}
            {!draft.drawings && <p className={besideCss.none}>{words.withoutCharts}</p>}
            {GROUPS.map((group) => {
              const own = rows.filter((row) => row.group === group);
              if (own.length === 0) return null;
              const note = `${own.length} ${words.groupNotes[group]}`;
              return (
                <Group key={group} name={words.groups[group]} note={note}>
                  {own.map((row) => (
                    <ReturnedRowItem
                      key={row.id}
                      row={row}
                      chosen={row === chosen}
                      later={later.has(row.id)}
                      linked={row === chosen ? linked : 0}
                      onChoose={() => choose(row)}
                      acts={acts}
                    />
                  ))}
                </Group>
              );
            })}
          </>
        }
        foot={
          <>
            <Button small keys="Shift+T" disabled={wording.length === 0} onClick={takeAll}>
              {words.takeWording}
            </Button>
            <span className="small muted grow">{words.oneByOne}</span>
            <span className={besideCss.left}>{words.left(draft.left)}</span>
          </>
        }
        bar={
          <>
            <b className="ellipsis">{draft.file}</b>
            <span className="small muted grow ellipsis">
              {words.asSent(draft.compared, numbersNot, added)}
            </span>
            <Segmented
              label={words.view}
              value={view}
              onChange={setView}
              segments={(['changes', 'returned', 'sent'] as const).map((value) => ({
                value,
                label: words.views[value],
              }))}
            />
          </>
        }
      >
        <ReturnedPaper draft={draft} rows={rows} chosen={chosen} view={view} />
      </Beside>
      {dialog}
    </>
  );
}

/** What the keys and buttons do with the chosen change; after each the next one that waits is chosen. */
function useRowActs(
  draft: ReturnedDraft,
  path: string,
  rows: readonly ReturnedRow[],
  at: number,
  choose: (row: ReturnedRow | null | undefined) => void,
) {
  const words = useWords().returned;
  const nav = useNav();
  const act = useAct();
  const show = useShowOrigin();
  const [links, setLinks] = useState<{ of: string; all: readonly NumberLink[] }>({ of: '', all: [] });
  const [asks, setAsks] = useState<'link' | 'plain' | 'refuse' | null>(null);
  const chosen = rows[at] ?? null;
  const number = chosen?.number ?? null;
  const own = links.of === chosen?.id ? links.all : [];
  const asked = number?.take?.numbers[own.length];
  const goOn = (): void => choose(nextOpen(rows, at));
  const takeWith = async (all: readonly NumberLink[]): Promise<void> => {
    if (number === null) return;
    const { id } = number;
    const taken = await act('reference.take', { path, changes: [{ id, links: [...all] }] }, ({ taken: count }) => words.said.taken(count)); // prettier-ignore
    setLinks({ of: '', all: [] });
    if (taken) goOn();
  };
  const linkTo = (link: NumberLink): void => {
    setAsks(null);
    const all = [...own, link];
    if (number?.take && all.length >= number.take.numbers.length) void takeWith(all);
    else setLinks({ of: chosen!.id, all });
  };
  const refuse = async (reason: string): Promise<void> => {
    if (number === null) return;
    setAsks(null);
    if (await act('reference.refuse', { path, changes: [number.id], reason }, words.said.refused)) goOn();
  };
  const wording = draft.numbers.filter(
    ({ kind, take, refused }) =>
      kind === 'text' && refused === undefined && take?.numbers.length === 0 && take.drops.length === 0,
  );
  const takeAll = (): void =>
    void act('reference.take', { path, changes: wording.map(({ id }) => ({ id, links: [] })) }, ({ taken }) => words.said.taken(taken)); // prettier-ignore
  const acts: RowActs = {
    take: () => void takeWith([]),
    refuse: () => setAsks('refuse'),
    propose: () => nav.go('figures', { figure: number!.figure! }),
    origin: () => {
      const row = document.querySelector('[data-row][aria-current="true"]');
      if (row && number?.figure !== undefined)
        show({ figure: number.figure, anchor: row.getBoundingClientRect() });
    },
    link: () => setAsks('link'),
    plain: () => setAsks('plain'),
    choose: linkTo,
  };
  const isFigure = number?.figure !== undefined && number.kind !== 'text';
  const key = (id: string, label: string, keys: string, run: () => void, disabled: boolean) => ({ id: `returned.${id}`, label, keys, run, disabled, footer: true }); // prettier-ignore
  useActions([
    key('take', words.take, 'T', acts.take, number?.take === undefined || asked !== undefined),
    key('refuse', words.refuse, 'X', acts.refuse, chosen?.isOpen !== true),
    key('link', words.link, 'L', acts.link, asked === undefined),
    key('plain', words.plain, '0', acts.plain, asked === undefined),
    key('propose', words.propose, 'P', acts.propose, !isFigure),
    key('origin', words.origin, 'O', acts.origin, !isFigure),
    ...(asked?.offers ?? []).map(({ figure, part }, nth) => ({
      id: `returned.offer${nth}`,
      label: words.link,
      keys: String(nth + 1),
      hidden: true,
      run: () => linkTo({ figure, part }),
    })),
  ]);
  const close = (): void => setAsks(null);
  const dialog =
    asks === 'refuse' && number !== null ? (
      <WhyDialog
        title={words.refuseTitle}
        note={number.expected === '' ? words.refuseNote : words.refuseNoteOf(number.expected)}
        label={words.refuseWhy}
        accept={words.refuse}
        onClose={close}
        onAccept={(reason) => void refuse(reason)}
      />
    ) : asked === undefined ? null : asks === 'plain' ? (
      <WhyDialog
        title={words.plainTitle(asked.text)}
        label={words.plainWhy}
        accept={words.keep}
        onClose={close}
        onAccept={(plain) => linkTo({ plain })}
      />
    ) : asks === 'link' ? (
      <LinkDialog
        number={asked.text}
        text={number!.where.sentence}
        onClose={close}
        onLink={(figure) => linkTo({ figure, part: /^[+\-−–]/.test(asked.text) ? 'change' : 'value' })}
      />
    ) : null;
  return { acts, dialog, linked: own.length, takeAll, wording };
}
