import { needPerson } from '../../../../shared/domain/findings/finding-count.ts';
import { ok } from '../../../../shared/result.ts';
import { exportReference } from '../../../work/reference/export.ts';
import type { Command } from '../command.ts';
import { countedFindings } from '../counted-findings.ts';
import { counted } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const exportCommand: Command = {
  name: 'export',
  positionals: ['WS'],
  options: {
    out: { value: 'FILE.docx|pdf', required: true },
    lang: { value: 'en' },
    'as-printed': {},
    overwrite: {},
    by: { value: 'NAME' },
  },
  summary:
    'writes the reference as a Word file or a PDF; --overwrite replaces a file that is not an earlier output',
  run: (call) =>
    withWorkspace(call, async (workspace, own) => {
      const { app, args, out } = own;
      const by = args.text('by');
      const asPrinted = args.has('as-printed');
      const input = {
        out: call.path(args.must('out')),
        replace: args.has('overwrite'),
        language: args.text('lang') ?? 'en',
        asPrinted,
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
        const waits = needPerson(findings);
        const said = `${countedFindings(findings)}: ${waits && !asPrinted ? 'said on every page and at the numbers, ' : ''}see "arayis check".`;
        if (findings.blockers > 0) out.line(out.ink.red(said));
        else if (waits || findings.notes > 0) out.line(said);
      });
      return ok(needsPerson ? 1 : 0);
    }),
};
