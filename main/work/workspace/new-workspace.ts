import { isYear } from '../../../shared/domain/periods/period.ts';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertHistory } from '../../store/tables/history-table.ts';
import { saveMeta } from '../../store/tables/meta-table.ts';
import { SCHEMA_VERSION } from '../../store/migrations.ts';
import { insertPrintedValues } from '../../store/tables/printed-value-table.ts';
import { createWorkspace } from '../../store/workspace-file.ts';
import { knownPeriod } from '../catalogue/catalogue-lookup.ts';
import { printedDocument, templateFiles } from '../text/template-files.ts';
import { insertTemplate } from '../text/workspace-text.ts';
import { printedVintage } from '../../../shared/domain/figures/printed-value.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { newWorkspaceRefused } from '../../outputs/write-target.ts';

export interface NewWorkspace {
  workspace: string;
  period: string;
  schemaVersion: number;
}

/** Makes a workspace and takes the template's printed document in as a source of its own. */
export function newWorkspace(
  app: App,
  input: { path: string; period: string; template: string },
): Result<NewWorkspace, ServiceError> {
  const period = knownPeriod(input.period);
  if (!period.ok) return period;
  if (!isYear(input.period)) return err({ tag: 'PeriodInvalid', period: input.period });
  const refused = newWorkspaceRefused(input.path);
  if (refused) return err(refused);
  const folder = join(app.resources, 'templates');
  const known = existsSync(folder) ? readdirSync(folder) : [];
  if (!known.includes(input.template))
    return err({ tag: 'TemplateUnknown', template: input.template, known });
  const files = templateFiles(app, input.template);
  const printed = printedDocument(app, input.template);
  const at = app.now();
  const made = createWorkspace(input.path, (db) => {
    saveMeta(db, { period: input.period, template: input.template, createdAt: at });
    insertTemplate(db, files, at);
    if (printed) insertPrintedValues(db, printedVintage(printed.period), printed.values);
    insertHistory(db, {
      at,
      by: 'arayis',
      command: 'new',
      undoable: false,
      summary: { period: input.period, template: input.template, printed: printed?.values.length ?? 0 },
    });
  });
  if (!made.ok) return made;
  return ok({ workspace: input.path, period: input.period, schemaVersion: SCHEMA_VERSION });
}
