import { useState } from 'react';
import { EXPLANATIONS, needsTwo, type Explanation } from '../../../shared/domain/checks/clearance.ts';
import type { FindingDetail, FindingView } from '../../../shared/contract/checks.ts';
import { useAct } from '../../shell/acts.ts';
import { useSeen } from '../../shell/seen.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';
import css from './clear-dialog.module.css';

/** Explains a finding, or waives it; the reason stays with it. */
export function ClearDialog(props: {
  kind: 'explain' | 'waive';
  finding: FindingView;
  detail: FindingDetail;
  onClose: () => void;
}) {
  const { kind, finding, detail } = props;
  const words = useWords();
  const w = words.checks;
  const language = useLanguage();
  const act = useAct();
  const looked = useSeen(detail.seen, finding.id);
  const before = detail.said.find((one) => one.kind === 'explain');
  const [explanation, setExplanation] = useState<Explanation>(before?.explanation ?? 'it-happened');
  const [reason, setReason] = useState(kind === 'explain' ? (before?.reason ?? '') : '');
  const [tries, setTries] = useState(0);
  const save = async (): Promise<void> => {
    if (reason.trim() === '') return setTries(tries + 1);
    const said = { finding: finding.id, reason, seen: looked.seen };
    const done =
      kind === 'explain'
        ? await act('checks.explain', { ...said, explanation }, w.explained, looked.refused)
        : await act('checks.waive', said, w.waived, looked.refused);
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={kind === 'explain' ? w.explainTitle : w.waiveTitle}
      onClose={props.onClose}
      onAccept={() => void save()}
      footer={
        <>
          <Button onClick={props.onClose}>{words.frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void save()}>
            {kind === 'explain' ? w.explainSave : w.waiveSave}
          </Button>
        </>
      }
    >
      {looked.refusal && <ErrorNote error={looked.refusal} />}
      {kind === 'explain' && (
        <fieldset className={css.why}>
          <legend className="label">{w.explanation}</legend>
          {EXPLANATIONS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="explanation"
                checked={one === explanation}
                onChange={() => setExplanation(one)}
              />
              {w.explanations[one]}
            </label>
          ))}
        </fieldset>
      )}
      <ReasonField
        label={w.reason}
        placeholder={w.reasonHint}
        value={reason}
        tries={tries}
        onChange={setReason}
      />
      <p className="small muted">
        {kind === 'explain'
          ? w.explainNote
          : w.waiveNote(detail.senders.map((one) => one.short[language]).join(', '))}
      </p>
      {needsTwo(finding.severity) && <p className="small amber">{w.twoNote}</p>}
    </Dialog>
  );
}
