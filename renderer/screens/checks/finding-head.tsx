import { useWords } from '../../words/speech.ts';

/** Widths and headings of the columns. */
export function FindingHead() {
  const w = useWords().checks;
  return (
    <>
      <colgroup>
        {['mark', 'what', 'parts', 'give', 'against', 'off', 'from'].map((name) => (
          <col key={name} className={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{w.filter}</span>
          </th>
          <th scope="col">{w.columns.what}</th>
          <th scope="col" className="e">
            {w.columns.parts}
          </th>
          <th scope="col" className="rs">
            {w.columns.give}
          </th>
          <th scope="col" className="r">
            {w.columns.against}
          </th>
          <th scope="col" className="r">
            {w.columns.offBy}
          </th>
          <th scope="col">{w.columns.from}</th>
        </tr>
      </thead>
    </>
  );
}
