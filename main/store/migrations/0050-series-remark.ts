import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView } from './undoable.ts';

/**
 * What a person says about one period of a series: that it breaks there, or why it jumps. The newest one in force
 * of a series and period counts; `withdrawn` takes an earlier one back in the open.
 */
const REMARK = `
CREATE TABLE series_remark (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL CHECK (series <> ''),
  period TEXT NOT NULL CHECK (period <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('break', 'explained', 'withdrawn')),
  text TEXT NOT NULL,
  made_by INTEGER NOT NULL REFERENCES person,
  made_at TEXT NOT NULL,
  ${ENTRY},
  CHECK (kind <> 'explained' OR text <> '')
) STRICT;
CREATE INDEX series_remark_of ON series_remark (series, period);
`;

export const seriesRemark: Migration = {
  version: 50,
  sql: [REMARK, liveView('series_remark'), ...appendOnly('series_remark')].join('\n'),
};
