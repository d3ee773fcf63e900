import { basename } from 'node:path';
import { err, ok } from '../../../../shared/result.ts';
import { readWholeFile } from '../../../readers/file-bytes.ts';
import { exportLayout, importLayout, listLayouts } from '../../../work/catalogue/layout-files.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { withWorkspace } from '../with-workspace.ts';

const COMMAND = 'layouts';

export const layoutsCommand: Command = {
  name: COMMAND,
  positionals: ['WS', 'export|import?', 'ID|FILE?'],
  options: { out: { value: 'FILE' }, overwrite: {}, by: { value: 'NAME' } },
  summary: 'what returns are read with; "export ID --out FILE" writes one, "import FILE --by NAME" keeps one',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out, path }) => {
      const [act, what] = args.rest(1);
      if (act === undefined) {
        printLayouts(listLayouts(app, workspace), out);
        return ok(0);
      }
      if (act !== 'export' && act !== 'import')
        return err({ tag: 'TooManyArguments', argument: act, command: COMMAND });
      if (what === undefined)
        return err({ tag: 'MissingArgument', argument: act === 'export' ? 'ID' : 'FILE', command: COMMAND });
      if (act === 'export') {
        const to = args.text('out');
        if (to === undefined) return err({ tag: 'MissingOption', option: 'out', command: COMMAND });
        const target = { path: path(to), replace: args.has('overwrite') };
        const written = await exportLayout(app, workspace, what, target);
        if (!written.ok) return written;
        out.result(written.value, () => out.line(`${written.value.file}: layout ${what}.`));
        return ok(0);
      }
      const by = args.text('by');
      if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
      const file = basename(what);
      const bytes = await readWholeFile(path(what));
      if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
      const kept = importLayout(app, workspace, { bytes: bytes.value, file, by });
      if (!kept.ok) return kept;
      out.result(kept.value, () =>
        out.line(
          `Layout ${kept.value.id} kept; each of its tables is asked once, and confirmed by a second person.`,
        ),
      );
      return ok(0);
    }),
};

function printLayouts(layouts: ReturnType<typeof listLayouts>, out: Output): void {
  out.result(layouts, () =>
    out.table(layouts, [
      { head: 'layout', cell: ({ id }) => id },
      { head: 'agency', cell: ({ agency }) => agency ?? 'any' },
      { head: 'rules', cell: ({ rules }) => String(rules), align: 'right' },
      { head: 'tables', cell: ({ tables }) => String(tables), align: 'right' },
      { head: 'confirmed', cell: ({ confirmed }) => String(confirmed), align: 'right' },
      { head: 'read', cell: ({ deliveries }) => deliveries.map(({ file }) => file).join(', '), most: 60 },
    ]),
  );
}
