import { useState, type ReactNode } from 'react';
import type { TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { personKey } from '../../../shared/domain/people/person.ts';
import { useAct } from '../../shell/acts.ts';
import { useNav } from '../../shell/nav.tsx';
import { useSeen } from '../../shell/seen.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { classes } from '../../kit/classes.ts';
import { shownDay, shownInstant } from '../../kit/when.ts';
import itemCss from './item-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { CompareForms } from './compare-forms.tsx';
import { useExportLayout } from './layout-file-acts.tsx';
import { TaughtState, titleIn } from './taught-columns.tsx';
import { FormLines } from './form-lines.tsx';
import { WithdrawLayout } from './withdraw-layout.tsx';

/** A taught form in full: where it comes from, what it read, what it says, and what can be done with it. */
export function TaughtPanel(props: { row: TaughtRow; all: readonly TaughtRow[]; onClose: () => void }) {
  const { row } = props;
  const w = useWords().catalogue;
  const t = w.taught;
  const nav = useNav();
  const session = useSession();
  const [open, setOpen] = useState<'compare' | 'withdraw' | null>(null);
  const exporting = useExportLayout();
  const title = titleIn(row, t);
  const readOnly = session.workspace?.readOnly === true;
  const isApplied = row.withdrawn === undefined && row.replaced === undefined;
  const edit = (): void => {
    if (row.taughtOn) nav.go('deliveries', { delivery: String(row.taughtOn.delivery), teach: '1' });
  };
  const confirming = useConfirm(row);
  useActions([
    { id: 'catalogue.close', label: w.closePanel, keys: 'Escape', run: props.onClose, hidden: true },
    {
      id: 'catalogue.teach',
      label: t.acts.edit,
      keys: 'E',
      run: edit,
      footer: true,
      disabled: row.taughtOn === undefined || readOnly,
    },
    {
      id: 'catalogue.compare',
      label: t.acts.compare,
      keys: 'D',
      run: () => setOpen('compare'),
      footer: true,
    },
    {
      id: 'catalogue.confirm',
      label: t.acts.confirm,
      keys: 'C',
      run: confirming.confirm,
      disabled: !confirming.can || readOnly,
    },
    { id: 'catalogue.export', label: t.acts.export, keys: 'S', run: () => void exporting.save(row.layout) },
    {
      id: 'catalogue.withdraw',
      label: t.acts.withdraw,
      keys: 'X',
      run: () => setOpen('withdraw'),
      disabled: !isApplied || readOnly,
    },
  ]);
  return (
    <aside className={classes(panelCss.panel, itemCss.panel, 'fade')} data-pane aria-label={title}>
      <header>
        <div className="flex gap-8">
          <span className="small muted grow">
            {t.kind} · {row.layout}
          </span>
          <IconButton icon="close" label={w.closePanel} onClick={props.onClose} />
        </div>
        <h2>{title}</h2>
        <TaughtState row={row} t={t} />
      </header>
      {confirming.part}
      <Facts row={row} />
      <Readings row={row} />
      <FormLines table={row.key} />
      <div className={classes(panelCss.part, itemCss.acts)}>
        <Button
          look="primary"
          keys="E"
          disabled={row.taughtOn === undefined || readOnly}
          title={t.editWhy}
          onClick={edit}
        >
          {t.acts.edit}
        </Button>
        <Button keys="D" onClick={() => setOpen('compare')}>
          {t.acts.compare}
        </Button>
        <Button keys="S" icon="download" onClick={() => void exporting.save(row.layout)}>
          {t.acts.export}
        </Button>
        <Button keys="X" disabled={!isApplied || readOnly} onClick={() => setOpen('withdraw')}>
          {t.acts.withdraw}
        </Button>
      </div>
      {open === 'compare' && <CompareForms row={row} all={props.all} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && (
        <WithdrawLayout named={row.key} title={title} isTable onClose={() => setOpen(null)} />
      )}
      {exporting.dialog}
    </aside>
  );
}

/** The second person's word on its first use. */
function useConfirm({ confirm: waiting, key }: TaughtRow): {
  can: boolean;
  confirm: () => void;
  part: ReactNode;
} {
  const t = useWords().catalogue.taught;
  const act = useAct();
  const { person } = useSession();
  const { seen, refused } = useSeen(waiting?.seen ?? '', key);
  const [busy, setBusy] = useState(false);
  if (waiting === undefined) return { can: false, confirm: () => undefined, part: null };
  const isOwn = person !== null && personKey(person.name) === personKey(waiting.by);
  const confirm = async (): Promise<void> => {
    if (busy || isOwn) return;
    setBusy(true);
    await act('questions.confirm', { question: waiting.question, seen }, t.confirmed, refused);
    setBusy(false);
  };
  return {
    can: !isOwn,
    confirm: () => void confirm(),
    part: (
      <div className={panelCss.part}>
        <p className="small" style={{ marginBottom: 6 }}>
          {t.confirmWhy(waiting.by, waiting.tables)}
        </p>
        {isOwn ? (
          <p className="small muted">{t.confirmOwn}</p>
        ) : (
          <Button small look="primary" keys="C" disabled={busy} onClick={() => void confirm()}>
            {t.acts.confirm}
          </Button>
        )}
      </div>
    ),
  };
}

function Facts({ row }: { row: TaughtRow }) {
  const t = useWords().catalogue.taught;
  const language = useLanguage();
  const { withdrawn, replaced, taughtOn } = row;
  return (
    <>
      {withdrawn !== undefined && (
        <p className={classes(panelCss.part, 'small')}>
          {t.withdrawnWhy(withdrawn.by, shownInstant(withdrawn.at, language), withdrawn.reason)}
        </p>
      )}
      {replaced === true && <p className={classes(panelCss.part, 'small')}>{t.replacedWhy}</p>}
      <dl className={panelCss.part}>
        <dt>{t.columns.agency}</dt>
        <dd>{row.name[language]}</dd>
        {row.sheet !== '' && (
          <>
            <dt>{t.sheet}</dt>
            <dd>{row.sheet}</dd>
          </>
        )}
        <dt>{t.size}</dt>
        <dd>{t.sizeOf(row.rows, row.columns, row.cells)}</dd>
        <dt>{t.columns.taught}</dt>
        <dd>{t.byOn(row.by, shownInstant(row.at, language))}</dd>
        <dt>{t.taughtOn}</dt>
        <dd>{taughtOn ? <ToDelivery {...taughtOn} /> : <span className="muted">{t.fromFile}</span>}</dd>
      </dl>
    </>
  );
}

function Readings({ row }: { row: TaughtRow }) {
  const t = useWords().catalogue.taught;
  const language = useLanguage();
  return (
    <div className={panelCss.part}>
      <div className="label">{t.read}</div>
      {row.readings.length === 0 && <p className="small muted">{t.readNothing}</p>}
      <ul className={itemCss.uses}>
        {row.readings.map(({ delivery, no, file, period, cells, takenAt }) => (
          <li key={delivery} className="flex gap-8">
            <ToDelivery delivery={delivery} no={no} file={file} />
            <span className="grow" />
            <span className="muted unbroken">{t.readLine(period, cells, shownDay(takenAt, language))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ToDelivery({ delivery, no, file }: { delivery: DeliveryId; no: string; file: string }) {
  const nav = useNav();
  return (
    <button
      type="button"
      className={`${itemCss.link} ellipsis`}
      onClick={() => nav.go('deliveries', { delivery: String(delivery) })}
    >
      {no} · {file}
    </button>
  );
}
