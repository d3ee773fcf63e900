import { createRequire } from 'node:module';
import type * as SheetJs from '@e965/xlsx';

let loaded: typeof SheetJs | undefined;

/** SheetJS, loaded when first needed: most workbooks of plain numbers never need its 30 MB. */
export function sheetJs(): typeof SheetJs {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    loaded = require('@e965/xlsx') as typeof SheetJs;
  }
  return loaded;
}
