import { basename } from 'node:path';
import type { CheckedDocument, CheckedNumber } from '../../../shared/contract/checks.ts';
import type { NumberVerdict } from '../../../shared/domain/checks/document/knowledge.ts';
import { pageAt, type DocumentText } from '../../../shared/domain/reference/read-back/document-text.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { checkFile } from './checks.ts';
import { labelsOf, namedIn } from './checks-view.ts';
import { knowledgeOfWorkspace } from './knowledge-of.ts';

/** Any document, number by number, against the figures of the workspace; nothing of it is kept. */
export async function checkedDocument(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  path: string,
): Promise<Result<CheckedDocument, ServiceError>> {
  const texts = [...textOf(app, workspace).texts.values()];
  const checked = await checkFile(app, path, texts, knowledgeOfWorkspace(app, workspace, state), true);
  if (!checked.ok) return checked;
  const { findings } = checked.value;
  const { document, verdicts, language } = checked.value.marked!;
  const known = verdicts.flatMap((one) => ('of' in one && one.of ? [one.of.figure] : []));
  return ok({
    file: basename(path),
    period: workspace.meta.period,
    language,
    paragraphs: document.paragraphs.map(({ text, section, kind }) => ({ text, section, kind })),
    numbers: verdicts.map((one) => withPage(one, document)),
    findings: findings.map(({ id, severity, figures, facts, where }) => ({
      id,
      severity,
      figures,
      facts,
      ...(where === undefined ? {} : { where }),
    })),
    labels: labelsOf(app, [...known, ...findings.flatMap(namedIn)]),
  });
}

function withPage(one: NumberVerdict, { paragraphs }: DocumentText): CheckedNumber {
  const page = pageAt(paragraphs[one.paragraph]!, one.start);
  return page === undefined ? one : { ...one, page };
}
