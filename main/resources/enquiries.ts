import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod.ts';
import type { Catalogue } from '../../shared/domain/catalogue/catalogue.ts';
import { enquiryProblems } from '../../shared/domain/enquiries/enquiry-problem.ts';
import { ENQUIRY_IDS, EnquirySchema, type Enquiry } from '../../shared/domain/enquiries/enquiry.ts';

/**
 * Reads `<resources>/enquiries/<id>.json`, which ship with the program.
 *
 * @throws where a line names a figure, a unit or a stated number that does not exist
 */
export const loadEnquiries = (resources: string, catalogue: Catalogue): Enquiry[] =>
  ENQUIRY_IDS.map((id) => {
    const file = join(resources, 'enquiries', `${id}.json`);
    const parsed = EnquirySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
    const [problem] = enquiryProblems(parsed.data, catalogue);
    if (problem) throw new Error(`${file}, line ${problem.code}: ${problem.problem} ${problem.detail}`);
    return parsed.data;
  });

const OutsideSchema = z.strictObject({ units: z.array(z.string().min(1)).min(1) });

/**
 * Reads `<resources>/enquiries/outside.json`: unit codes of which a count from 1 to 10 is not shown outside.
 *
 * @throws where one of them is no unit of the catalogue
 */
export function loadDelicateUnits(resources: string, { unitsById }: Catalogue): ReadonlySet<string> {
  const file = join(resources, 'enquiries', 'outside.json');
  const { units } = OutsideSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unknown = units.find((unit) => !unitsById.has(unit));
  if (unknown !== undefined) throw new Error(`${file}: no unit ${unknown}`);
  return new Set(units);
}
