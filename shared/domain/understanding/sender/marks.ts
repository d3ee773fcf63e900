import type { Sheet } from '../../sheets/cell.ts';
import { foldLabel } from '../../text/fold.ts';
import type { ObservationStatus } from '../../observations/observation.ts';

const NOTHING =
  /baş verməyib|hadisə olmayib|явление отсутству|случаев не|not occur|no case|yoxdur hadisə|olay yok/;
const NO_DATA = /məlumat yoxdur|нет данных|сведения|no data|not reported|not available|veri yok/;

/** A legend under a table says what its marks mean: `“-” – hadisə baş verməyib`, `«-» – явление отсутствует`. */
export function marksIn(sheet: Sheet): Record<string, ObservationStatus> {
  const marks: Record<string, ObservationStatus> = {};
  for (const cell of sheet.cells.slice(0, 40_000)) {
    if (cell.type !== 'text' || cell.text.length > 400) continue;
    const found = /[“”"«‘']\s*[-–—]\s*[”“"»’']\s*[-–—:=]?\s*([^;.,]+)/u.exec(cell.text);
    if (!found) continue;
    const meaning = foldLabel(found[1]!);
    if (NOTHING.test(meaning)) marks['-'] = 'zero';
    else if (NO_DATA.test(meaning)) marks['-'] = 'not-reported';
  }
  return marks;
}
