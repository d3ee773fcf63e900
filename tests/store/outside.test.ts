import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { reconcile, type Reconciled } from '../../main/work/conflicts/reconciled.ts';
import { composeReference } from '../../main/work/reference/compose-reference.ts';
import { documentBytes } from '../../main/work/reference/document-bytes.ts';
import { listDrafts } from '../../main/work/reference/drafts.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { outsideOf, readerSystem } from '../../main/work/reference/outside.ts';
import { keyObservations } from '../../shared/domain/observations/keyed-observations.ts';
import { keyText } from '../../shared/domain/keys/figure-key.ts';
import { isSmall, PROTECTION } from '../../shared/domain/suppression/reader-system.ts';
import type { Suppressed } from '../../shared/domain/suppression/suppress.ts';
import { boundsByHighs } from '../unit/suppression/attack.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
let workspace: Workspace;
let state: Reconciled;
let outside: Suppressed;

beforeAll(async () => {
  workspace = await filledWorkspace(app, join(folder, 'w.arayis'), ['01', '02', '17', '22']);
  state = reconcile(app, workspace);
  outside = outsideOf(app, workspace, state);
});
afterAll(() => {
  workspace.close();
});

/** All texts of a package, also of the workbooks inside it. */
function textsIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => (name.endsWith('.xlsx') ? textsIn(part) : strFromU8(part)))
    .join('\n');
}

const write = async (name: string, language: string, isOutside = true): Promise<string> => {
  const out = join(folder, name);
  must(
    await exportReference(app, workspace, { out, language, asPrinted: false, outside: isOutside, by: 'A' }),
  );
  return textsIn(new Uint8Array(readFileSync(out)));
};

/** The same state with other numbers in the place of all that is hidden. */
function withOtherSecrets(): Reconciled {
  const isHidden = (key: { figure: string; period: string }): boolean => outside.hidden.has(keyText(key));
  const observations = state.observations.map((one) =>
    isHidden(one) && one.value !== null ? { ...one, value: one.value + 7 } : one,
  );
  const figures = state.figures.map((figure) => {
    const value = isHidden({ figure: figure.id, period: figure.period });
    const change = outside.hidden.has(`${keyText({ figure: figure.id, period: figure.period })}#change`);
    if (!value && !change) return figure;
    return { ...figure, value: value && figure.value !== null ? figure.value + 7 : figure.value, change: 77 };
  });
  return {
    ...state,
    observations,
    figures,
    by: { ...state.by, observations: keyObservations(observations) },
  };
}

describe('the edition for readers outside', () => {
  test.each(['en', 'az'] as const)(
    'is the same file whatever the hidden numbers are: %s',
    async (language) => {
      const bytesOf = async (of: Reconciled): Promise<Uint8Array> => {
        const parts = must(composeReference(app, workspace, of, { mode: 'house', language, outside }));
        return documentBytes(app, workspace, parts, of, { at: '2024-01-01T00:00:00Z', draft: null, by: 'A' });
      };
      const [one, other] = [await bytesOf(state), await bytesOf(withOtherSecrets())];
      expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
    },
  );

  test('says what its marks mean in both languages, and shows larger numbers as ever', async () => {
    const english = await write('out.docx', 'en');
    const says = (text: string, words: string): boolean => text.includes(words);
    expect(says(english, '[c] stands where a count from 1 to 10 is not shown')).toBe(true);
    expect(english.split('[c]').length).toBeGreaterThan(20);
    // Long words carry places to break them.
    const azerbaijani = (await write('çöl.docx', 'az')).replaceAll('\u00ad', '');
    expect(says(azerbaijani, '[m] işarəsi')).toBe(true);
    const inside = await write('in.docx', 'en', false);
    expect(says(inside, '[c]')).toBe(false);
    // Who works on it is no business of theirs.
    expect([says(inside, 'Exported by A'), says(english, 'Exported by')]).toEqual([true, false]);
    for (const [id, why] of outside.hidden) {
      const figure = state.figures.find((one) => keyText({ figure: one.id, period: one.period }) === id);
      const value = figure?.value ?? 0;
      if (why !== 'linked' || value < 1000) continue;
      const said = value.toLocaleString('en');
      expect([said, says(inside, said), says(english, said)]).toEqual([said, true, false]);
    }
  });

  test('is no draft: nothing is measured against it', async () => {
    const before = listDrafts(workspace).length;
    await write('again.docx', 'en');
    expect(listDrafts(workspace)).toHaveLength(before);
  });

  test('never repeats the printed document, which says everything', async () => {
    const out = join(folder, 'printed.docx');
    must(await exportReference(app, workspace, { out, language: 'en', asPrinted: true, outside: true }));
    expect(textsIn(new Uint8Array(readFileSync(out))).includes('[c]')).toBe(true);
  });
});

test(
  'nobody works a small count of the reference out of what is shown of it',
  { timeout: 300_000 },
  async () => {
    const system = readerSystem(app, workspace, state);
    expect(outside.beyond).toEqual([]);
    let attacked = 0;
    for (const cell of system.cells) {
      if (!cell.isDelicate || !isSmall(cell.value) || cell.out === true) continue;
      const knows = (id: string): boolean => {
        const other = system.cells.find((one) => one.id === id)!;
        if (other.out === true || (other.printed && !outside.hidden.has(id))) return true;
        return other.held === true && cell.held !== true;
      };
      const { least, most } = await boundsByHighs(system, cell.id, knows, (id) => !outside.hidden.has(id));
      attacked += 1;
      expect(most - least, cell.id).toBeGreaterThanOrEqual(PROTECTION - 1e-6);
    }
    expect(attacked).toBeGreaterThan(30);
  },
);
