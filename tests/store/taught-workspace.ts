import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../main/resources/app.ts';
import type { App } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import { confirmAnswer } from '../../main/work/questions/confirm-answer.ts';
import { listQuestions, type QuestionRow } from '../../main/work/questions/questions.ts';
import { accounted } from '../../main/work/deliveries/accounted.ts';
import { readTaught } from '../../main/work/teaching/read-taught.ts';
import { takeTaught, type TaughtTaken } from '../../main/work/teaching/take-taught.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import type { Lesson } from '../../shared/domain/understanding/taught/lessons.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

/** A workspace with two persons in which returns are taught. Each call of its clock is a minute later. */
export interface TaughtWorkspace {
  app: App;
  workspace: Workspace;
  folder: string;
  bring: (
    name: string,
    lines: readonly string[],
    more?: { period?: string; agency?: string },
  ) => Promise<Taken>;
  /** What is said of cells of its one sheet, by ref. */
  teach: (delivery: DeliveryId, lessons: readonly Omit<Lesson, 'sheet'>[]) => Promise<TaughtTaken>;
  openOf: (delivery: DeliveryId) => QuestionRow[];
  confirm: (delivery: DeliveryId) => void;
}

export function taughtWorkspace(): TaughtWorkspace {
  let minutes = 0;
  const base = createApp({
    now: () => new Date(Date.UTC(2024, 1, 1, 0, (minutes += 1))).toISOString(),
  });
  const { app, workspace, folder } = workspaceOfTwo(base);
  const asked = (delivery: DeliveryId): QuestionRow[] =>
    listQuestions(workspace).filter((one) => one.delivery === delivery);
  return {
    app,
    workspace,
    folder,
    bring: async (name, lines, { period = '2023', agency = 'mia_thb' } = {}) => {
      const file = join(folder, name);
      writeFileSync(file, `${lines.join('\n')}\n`);
      const hints = must(checkHints(app, workspace, { by: 'A', period, agency }));
      return must(await importFile(app, workspace, file, hints));
    },
    teach: async (delivery, lessons) => {
      const { sheet } = must(accounted(workspace, delivery))[0]!;
      const said = lessons.map((lesson) => ({ ...lesson, sheet }));
      const read = must(await readTaught(app, workspace, delivery, said));
      return must(takeTaught(app, workspace, read, { by: 'A', reason: 'by telephone' }));
    },
    openOf: (delivery) => asked(delivery).filter(({ state }) => state === 'open'),
    confirm: (delivery) => {
      const one = asked(delivery).find(({ kind, state }) => kind === 'as-taught' && state === 'proposed')!;
      must(confirmAnswer(app, workspace, { question: one.id, by: 'B' }));
    },
  };
}
