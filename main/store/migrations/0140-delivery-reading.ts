/**
 * By what each delivery was read, and with what a person said of it: whether it would be read otherwise now follows from
 * that. The newest row of a delivery counts; one without an entry says that it was read again by something newer, and
 * that this gave the same.
 */
export const deliveryReading = {
  version: 140,
  sql: `CREATE TABLE delivery_reading (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery,
  program TEXT NOT NULL,
  -- numbers of edits of the catalogue, as JSON
  edits TEXT NOT NULL,
  -- a SaidOfFile, as JSON
  said TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX delivery_reading_delivery ON delivery_reading (delivery);
CREATE VIEW live_delivery_reading AS SELECT * FROM delivery_reading
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER delivery_reading_keeps_update BEFORE UPDATE ON delivery_reading
BEGIN SELECT RAISE(ABORT, 'delivery_reading is append-only'); END;
CREATE TRIGGER delivery_reading_keeps_delete BEFORE DELETE ON delivery_reading
BEGIN SELECT RAISE(ABORT, 'delivery_reading is append-only'); END;`,
};
