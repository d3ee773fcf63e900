import { ok } from '../../../../shared/result.ts';
import { exportReference } from '../../../services/export.ts';
import type { Command } from '../command.ts';
import { counted } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const exportCommand: Command = {
  name: 'export',
  positionals: ['WS'],
  options: {
    out: { value: 'FILE.docx', required: true },
    lang: { value: 'en' },
    'as-printed': {},
    overwrite: {},
    by: { value: 'NAME' },
  },
  summary: 'writes the reference as a Word file; --overwrite replaces a file that is not an earlier output',
  run: (call) =>
    withWorkspace(call, async (workspace, own) => {
      const { app, args, out } = own;
      const by = args.text('by');
      const input = {
        out: call.path(args.must('out')),
        replace: args.has('overwrite'),
        language: args.text('lang') ?? 'en',
        asPrinted: args.has('as-printed'),
        ...(by === undefined ? {} : { by }),
      };
      const exported = await out.progress('Writing', () => exportReference(app, workspace, input));
      if (!exported.ok) return exported;
      const { file, figures, findings, charts, needsPerson } = exported.value;
      out.result({ file, figures, findings, charts }, () => {
        out.line(
          `${file}: ${figures.resolved} of ${figures.total} figures resolved, ${counted(charts, 'chart')}.`,
        );
        if (figures.open > 0)
          out.line(out.ink.amber(`${figures.open} are open: marked and commented in the text.`));
        if (findings > 0) out.line(`${counted(findings, 'finding')}: see "arayis check".`);
      });
      return ok(needsPerson ? 1 : 0);
    }),
};
