import type { SheetState } from '../../../shared/domain/sheets/cell.ts';
import { readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged } from '../../cells/refusal.ts';
import { attribute, isOn, prefixedAttribute } from '../xml/xml-attributes.ts';
import type { Relationship } from './relationships.ts';
import { relationshipsOf } from './relationships.ts';

export interface WorkbookSheet {
  name: string;
  state: SheetState;
  part: string;
  kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'missing';
}

export interface Workbook {
  date1904: boolean;
  sheets: WorkbookSheet[];
  relationships: Relationship[];
  linksOut: boolean;
  /** The structure or all of its windows are locked. */
  locked: boolean;
}

/** Part name of the workbook, document or presentation that the package is about. */
export async function mainPart(zip: ZipArchive): Promise<string | undefined> {
  const links = await relationshipsOf(zip, '');
  return links.find((link) => link.type === 'officeDocument')?.target;
}

export async function readWorkbook(zip: ZipArchive, part: string): Promise<Workbook> {
  const relationships = await relationshipsOf(zip, part);
  const workbook: Workbook = { date1904: false, sheets: [], relationships, linksOut: false, locked: false };
  const found = await readXmlEntry(zip, part, {
    open(name, raw) {
      if (name === 'workbookPr') workbook.date1904 = isOn(attribute(raw, 'date1904'));
      else if (name === 'externalReference') workbook.linksOut = true;
      else if (name === 'workbookProtection') workbook.locked = isOn(attribute(raw, 'lockStructure'));
      else if (name === 'sheet') workbook.sheets.push(sheet(raw, relationships));
    },
    close() {},
    text() {},
  });
  if (!found) damaged(`the workbook part ${part} is missing`);
  return workbook;
}

function sheet(raw: string, relationships: Relationship[]): WorkbookSheet {
  const id = prefixedAttribute(raw, 'id');
  const link = relationships.find((one) => one.id === id);
  const state = attribute(raw, 'state');
  return {
    name: attribute(raw, 'name') ?? '',
    state: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    part: link?.target ?? '',
    kind: kindOf(link?.type),
  };
}

function kindOf(type: string | undefined): WorkbookSheet['kind'] {
  if (type === 'worksheet' || type === 'chartsheet' || type === 'dialogsheet') return type;
  if (type !== undefined && /macrosheet/i.test(type)) return 'macrosheet';
  return 'missing';
}
