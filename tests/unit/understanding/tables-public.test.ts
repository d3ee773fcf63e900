import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutShared } from '../../needs.ts';
import type { DenseTruth } from '../../tables/dense-sheets.ts';
import { predict, type PredictedSheet } from '../../tables/predict.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/tables/public/', import.meta.url));

type Roles = Record<string, string>;

/** Of a role: twice the right ones to all that are or were called so. */
function f1(pairs: { truth: Roles; found: Roles }[], role: string): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { truth, found } of pairs)
    for (const [ref, is] of Object.entries(truth)) {
      if (is === role && found[ref] === role) right++;
      else if (is === role) missed++;
      else if (found[ref] === role) wrong++;
    }
  return (2 * right) / (2 * right + wrong + missed);
}

describe.skipIf(withoutShared('tables of public statistics', existsSync(FOLDER)))(
  'tables of public statistics',
  () => {
    test('are found, with the roles of their cells', async () => {
      const truth = JSON.parse(await readFile(`${FOLDER}truth.json`, 'utf8')) as Record<
        string,
        { sheets: Record<string, DenseTruth> }
      >;
      const found = (await predict(truth, `${FOLDER}files`)) as Record<
        string,
        { sheets: Record<string, PredictedSheet> }
      >;
      const pairs = Object.entries(truth).flatMap(([file, { sheets }]) =>
        Object.entries(sheets).map(([name, sheet]) => ({
          sheet,
          one: found[file]!.sheets[name] ?? Object.values(found[file]!.sheets)[0]!,
        })),
      );
      const boxes = pairs.map(({ sheet, one }) => ({
        truth: sheet.tables.length,
        found: one.tables.filter(
          ({ range, ask }) =>
            ask !== true && sheet.tables.some((t) => t.range === range || t.alts?.includes(range)),
        ).length,
        sure: one.tables.filter(({ ask }) => ask !== true).length,
      }));
      const right = boxes.reduce((all, box) => all + box.found, 0);
      expect(right).toBeGreaterThanOrEqual(boxes.reduce((all, box) => all + box.truth, 0) * 0.97);
      expect(boxes.reduce((all, box) => all + box.sure, 0)).toBe(right);
      const roles = pairs.map(({ sheet, one }) => ({ truth: sheet.roles as Roles, found: one.roles }));
      for (const role of ['header', 'attribute', 'data', 'title', 'note'])
        expect(f1(roles, role), role).toBeGreaterThan(0.96);
      expect(f1(roles, 'derived')).toBeGreaterThan(0.78);
    });
  },
);
