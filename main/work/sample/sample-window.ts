import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/zod.ts';
import { ROLES } from '../../../shared/domain/people/person.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { setDueDate } from '../collect/due-dates.ts';
import { localDay } from '../../resources/local-day.ts';
import { addPerson } from '../people/people.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { listQuestions } from '../questions/questions.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { applyAnswers, applyDecisions, proposeShipped, type NotFound } from './apply-shipped.ts';
import { shippedAnswers, shippedDecisions } from './shipped.ts';

/** Which of the shipped answers and decisions are left for whoever tries the sample. */
const WindowSchema = z.strictObject({
  note: z.string(),
  people: z.array(z.strictObject({ name: z.string(), role: z.enum(ROLES) })),
  importedBy: z.string(),
  /** Days from the day on which the sample is made. */
  due: z.strictObject({ by: z.string(), period: z.int(), agencies: z.record(z.string(), z.int()) }),
  newVersions: z.array(z.strictObject({ file: z.string(), reason: z.string(), by: z.string() })),
  openQuestions: z.array(z.strictObject({ file: z.string(), cell: z.string() })),
  open: z.array(z.string()),
  proposed: z.array(z.strictObject({ key: z.string(), by: z.string() })),
});
type SampleWindow = z.infer<typeof WindowSchema>;

const shapeOf = (app: App): SampleWindow =>
  WindowSchema.parse(JSON.parse(readFileSync(join(app.resources, 'samples', 'sample-window.json'), 'utf8')));

/** Who brings the sample returns in, as the history will have it. */
export const sampleImporter = (app: App): string => shapeOf(app).importedBy;

/** People and due dates of a new sample workspace, before the returns are taken in. */
export function beginSample(app: App, workspace: Workspace): Result<void, ServiceError> {
  const shape = shapeOf(app);
  for (const person of [...shape.people, ...shippedDecisions(app.resources).people]) {
    const added = addPerson(app, workspace, person);
    if (!added.ok) return added;
  }
  return setDueDates(app, workspace, shape);
}

/** Does most of the work on the sample returns, and leaves some. */
export function workOnSample(app: App, workspace: Workspace): Result<void, ServiceError | NotFound> {
  const shape = shapeOf(app);
  const { decisions } = shippedDecisions(app.resources);
  const versions = applyVersions(app, workspace, shape);
  if (!versions.ok) return versions;
  const given = shippedAnswers(app.resources).filter(
    (answer) => !shape.openQuestions.some((open) => open.file === answer.file && open.cell === answer.cell),
  );
  const answered = applyAnswers(app, workspace, given);
  if (!answered.ok) return answered;
  const left = new Set([...shape.open, ...shape.proposed.map((one) => one.key)]);
  const decided = applyDecisions(app, workspace, decisions.filter(({ key }) => !left.has(key))); // prettier-ignore
  if (!decided.ok) return decided;
  for (const { key, by } of shape.proposed) {
    for (const decision of decisions.filter((one) => one.key === key)) {
      const proposed = proposeShipped(app, workspace, { ...decision, proposedBy: by });
      if (!proposed.ok) return proposed;
    }
  }
  return ok(undefined);
}

/** Says of the files named that they take the place of the delivery that they look like. */
function applyVersions(
  app: App,
  workspace: Workspace,
  { newVersions }: SampleWindow,
): Result<void, ServiceError> {
  for (const { file, reason, by } of newVersions) {
    const asked = listQuestions(workspace).find((q) => q.kind === 'new-version' && q.file === file);
    if (!asked) continue;
    const answer = { kind: 'reading', index: 0 } as const;
    const done = answerQuestion(app, workspace, { question: asked.id, answer, reason, by });
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function setDueDates(app: App, workspace: Workspace, { due }: SampleWindow): Result<void, ServiceError> {
  const dates: [string | null, number][] = [[null, due.period], ...Object.entries(due.agencies)];
  for (const [agency, days] of dates) {
    const set = setDueDate(app, workspace, { agency, due: inDays(app, days), by: due.by });
    if (!set.ok) return set;
  }
  return ok(undefined);
}

const inDays = (app: App, days: number): string =>
  localDay(new Date(Date.parse(app.now()) + days * 86_400_000).toISOString());
