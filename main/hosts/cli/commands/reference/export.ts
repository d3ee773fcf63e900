import { needPerson } from '../../../../../shared/domain/findings/finding-count.ts';
import { err, ok } from '../../../../../shared/result.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { exportReference } from '../../../../work/reference/export.ts';
import { LANGUAGES } from '../../../../work/text/template-files.ts';
import type { Command } from '../../command.ts';
import { countedFindings } from '../../counted-findings.ts';
import { remarkLanguage } from '../../language-remark.ts';
import { counted, hiddenSentence } from '../../shown.ts';
import { withWorkspace } from '../../with-workspace.ts';
import { worded } from '../../worded.ts';

export const exportCommand: Command = {
  name: 'export',
  positionals: ['WS'],
  options: {
    out: { value: 'FILE.docx|pdf', required: true },
    lang: { value: 'en' },
    'as-printed': {},
    final: {},
    tracked: {},
    outside: {},
    overwrite: {},
    by: { value: 'NAME' },
  },
  summary:
    'writes the reference as a Word file or a PDF and reads it back; --final refuses what is open or a blocker speaks against; --tracked shows what changed since the last draft; --outside does not show small counts, nor what would give them away; --overwrite replaces a file that is not an earlier output',
  run: (call) =>
    withWorkspace(call, async (workspace, own) => {
      const { app, args, out } = own;
      const by = args.text('by');
      const asPrinted = args.has('as-printed');
      const final = args.has('final');
      const tracked = args.has('tracked');
      const outside = args.has('outside');
      if (outside && (asPrinted || tracked))
        return err({ tag: 'OneOf', options: ['--outside', asPrinted ? '--as-printed' : '--tracked'], command: 'export' }); // prettier-ignore
      if ([final, asPrinted, tracked].filter(Boolean).length > 1)
        return err({ tag: 'OneOf', options: ['--final', '--as-printed', '--tracked'], command: 'export' });
      // Changes are tracked in Word only.
      if (tracked && /\.pdf$/i.test(args.must('out')))
        return err({ tag: 'OneOf', options: ['--tracked', '--out FILE.pdf'], command: 'export' });
      const input = {
        out: call.path(args.must('out')),
        replace: args.has('overwrite'),
        language: args.text('lang') ?? 'en',
        asPrinted,
        final,
        tracked,
        outside,
        ...(by === undefined ? {} : { by }),
      };
      const exported = await out.progress('Writing', () => exportReference(app, workspace, input));
      if (!exported.ok) return exported;
      const { file, figures, findings, charts, gate, needsPerson, hidden } = exported.value;
      const said = {
        verified: gate.verified,
        check: gate.check,
        unknown: gate.unknown.map((one) => worded(app, one)),
      };
      out.result({ file, figures, findings, charts, gate: said, ...(hidden && { hidden }) }, () => {
        out.line(
          `${file}: ${figures.resolved} of ${figures.total} figures resolved, ${counted(charts, 'chart')}.`,
        );
        if (hidden) out.line(hiddenSentence(hidden));
        if (figures.open > 0)
          out.line(out.ink.amber(`${figures.open} are open: marked and commented in the text.`));
        out.line(
          `Read back: ${counted(gate.verified, 'figure')} in place, as the workspace has them; by itself it shows ${countedFindings(gate.check)}.`,
        );
        for (const { message } of said.unknown) out.line(out.ink.red(`Only in the document: ${message}`));
        const waits = needPerson(findings);
        const sentence = `${countedFindings(findings)}: ${waits && !asPrinted && !final ? 'said on every page and at the numbers, ' : ''}see "arayis check".`;
        if (findings.blockers > 0) out.line(out.ink.red(sentence));
        else if (waits || findings.notes > 0) out.line(sentence);
      });
      const language = LANGUAGES.find((one) => one === input.language);
      if (!out.json && !asPrinted && language !== undefined)
        remarkLanguage({ app, workspace, state: reconcile(app, workspace) }, [language], out);
      return ok(needsPerson ? 1 : 0);
    }),
};
