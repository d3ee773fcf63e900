/** How a delivery came that was no file by itself. It hangs on its delivery: one act, one undo. */
export const deliveryOrigin = {
  version: 120,
  sql: `CREATE TABLE delivery_origin (
  delivery INTEGER PRIMARY KEY REFERENCES delivery,
  -- the mail or archive as it was received, kept as a delivery
  container INTEGER REFERENCES delivery,
  -- the rest as facts: an Origin
  origin TEXT NOT NULL
) STRICT;
CREATE TRIGGER delivery_origin_keeps_update BEFORE UPDATE ON delivery_origin
BEGIN SELECT RAISE(ABORT, 'delivery_origin is append-only'); END;
CREATE TRIGGER delivery_origin_keeps_delete BEFORE DELETE ON delivery_origin
BEGIN SELECT RAISE(ABORT, 'delivery_origin is append-only'); END;`,
};
