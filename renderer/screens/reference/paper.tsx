import { memo } from 'react';
import type { LiveRun } from '../../../shared/domain/reference/live-run.ts';
import type { LiveBlock, ReferenceView, SectionView } from '../../../shared/contract/reference/reference.ts';
import { useWords } from '../../words/speech.ts';
import { Runs } from './runs.tsx';
import { SlidePage } from './slide-page.tsx';
import css from './paper.module.css';

/** The whole document: prose on upright paper, one page a slide, the contact block at the end. */
export const Paper = memo(function Paper({ view, zoom }: { view: ReferenceView; zoom: number }) {
  const words = useWords().reference;
  return (
    <div className={css.papers} lang="en" data-theme="light" style={{ zoom }}>
      <article className={`${css.paper} ${css.prose}`}>
        {view.sections.map((section) => (
          <Section key={section.id} section={section} labels={view.labels} />
        ))}
      </article>
      {view.slides.map((slide) => (
        <SlidePage key={slide.id} slide={slide} labels={view.labels} />
      ))}
      {view.contact.length > 0 && (
        <article className={`${css.paper} ${css.contact}`} id="part-contact" aria-label={words.contact}>
          {view.contact.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      )}
    </div>
  );
});

function Section({ section, labels }: { section: SectionView; labels: ReferenceView['labels'] }) {
  return (
    <section className={css.part} id={`part-${section.id}`} data-part={section.id} aria-label={section.title}>
      <div className={css.margin} aria-hidden="true">
        {section.title}
      </div>
      {section.blocks.map((block, at) => (
        <Block key={at} block={block} before={section.blocks[at - 1]} labels={labels} />
      ))}
    </section>
  );
}

function Block(props: { block: LiveBlock; before: LiveBlock | undefined; labels: ReferenceView['labels'] }) {
  const words = useWords().reference;
  const { block, before, labels } = props;
  if (block.kind === 'heading') return <h3 className={css.heading}>{block.text}</h3>;
  if (block.kind === 'table') return <Table rows={block.rows} labels={labels} />;
  const runs = <Runs runs={block.runs} labels={labels} />;
  if (block.kind === 'date') return <p className={css.date}>{runs}</p>;
  const newPage = before !== undefined && 'page' in before && before.page !== block.page;
  return (
    <p className={block.kind === 'list-item' ? css.item : undefined} data-page={block.page}>
      {newPage && (
        <span className={css.pageMark} aria-hidden="true">
          {words.p(block.page)}
        </span>
      )}
      {block.kind === 'list-item' && (
        <span className={css.dash} aria-hidden="true">
          –
        </span>
      )}
      {runs}
    </p>
  );
}

/** The first row is its head. */
function Table({ rows, labels }: { rows: LiveRun[][][]; labels: ReferenceView['labels'] }) {
  const [head = [], ...body] = rows;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              <Runs runs={cell} labels={labels} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Runs runs={cell} labels={labels} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
