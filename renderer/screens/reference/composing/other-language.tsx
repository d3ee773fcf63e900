import type { WrittenText } from '../../../../shared/contract/reference/composing.ts';
import { blockParts, partLines } from '../../../../shared/domain/reference/text/block-parts.ts';
import { tokensOf } from '../../../../shared/domain/reference/text/line-tokens.ts';
import { useAsk } from '../../../shell/api.ts';
import { Mark } from '../../../kit/mark.tsx';
import { classes } from '../../../kit/classes.ts';
import { useWords } from '../../../words/speech.ts';
import { placeholderKind } from './placeholder.ts';
import css from './side.module.css';

/** The same block in the other language as it prints, and the blocks that stand only there. */
export function OtherLanguage(props: {
  language: 'en' | 'az';
  /** The block with the caret. */
  block: string | null;
  missing: readonly string[];
  /** Begins a block here that stands there only, with its figures to write around. */
  onBegin: (id: string, source: string, behind: string | null) => void;
}) {
  const words = useWords();
  const w = words.composing;
  const other = props.language === 'en' ? 'az' : 'en';
  const { data } = useAsk('composing.text', { language: other });
  if (data?.language !== other) return null;
  const own = data.blocks.find(({ id }) => id === props.block);
  const name = other === 'en' ? words.reference.english : words.reference.azerbaijani;
  return (
    <section className={css.group}>
      <h3>
        <Mark name="note">
          <span className={classes('bold', css.name)}>{name}</span>
        </Mark>
        {props.missing.length > 0 && <span className={css.remark}>{w.todo(props.missing.length)}</span>}
      </h3>
      {own && (
        <p className={css.other} lang={other}>
          {printed(own.source, data)}
        </p>
      )}
      <ul>
        {props.missing.map((id) => {
          const at = data.blocks.findIndex((one) => one.id === id);
          const block = data.blocks[at];
          if (block === undefined) return null;
          return (
            <li key={id}>
              <button
                type="button"
                className={css.entry}
                onClick={() => props.onBegin(id, figuresOf(block.source), data.blocks[at - 1]?.id ?? null)}
              >
                <span lang={other}>{printed(block.source, data).slice(0, 90)}</span>
                <span className={css.detail}>{w.onlyThere(name)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A block as it prints, its lines one behind the other. */
export function printed(source: string, { prints }: Pick<WrittenText, 'prints'>): string {
  const parts = blockParts(source);
  if (parts.kind === 'section') return parts.line;
  return partLines(parts)
    .map((line) =>
      tokensOf(line)
        .map((token) => {
          if (token.kind === 'text') return token.text;
          return token.kind === 'page' ? '' : (prints[token.source] ?? []).map(({ text }) => text).join('');
        })
        .join(''),
    )
    .join(' · ');
}

/** Its figures in their order, for words to be written around; a heading or a table is begun as such. */
function figuresOf(source: string): string {
  const parts = blockParts(source);
  if (parts.kind === 'section') return source;
  const figures = partLines(parts)
    .flatMap(tokensOf)
    .flatMap((token) => (token.kind === 'placeholder' && placeholderKind(token.source) === 'figure' && !/\|(?:a|[^|]*\+)/.test(token.source) ? [token.source] : [])); // prettier-ignore
  const line = figures.join(' ') || '…';
  return parts.kind === 'list-item' ? `- ${line}` : line;
}
