/**
 * What cells of a table mean stands in the tables of a layout, whoever says so: a layout that a workspace keeps loses the
 * parts that said it otherwise (`agencies`, `contexts`, `rules`). Its tables, registers, sentences and marks stay. The
 * guards are those of version 130.
 */
export const layoutsOfTables = {
  version: 200,
  sql: `DROP TRIGGER catalogue_edit_keeps_text;
UPDATE catalogue_edit SET value = json_remove(value, '$.agencies', '$.contexts', '$.rules')
WHERE kind = 'layout' AND value IS NOT NULL;
CREATE TRIGGER catalogue_edit_keeps_text BEFORE UPDATE OF value ON catalogue_edit
WHEN OLD.kind <> 'layout' OR NOT EXISTS (SELECT 1 FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'catalogue_edit is append-only'); END;`,
};
