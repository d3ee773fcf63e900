import { z } from '../../zod.ts';
import type { filesContract } from '../files.ts';
import { answersOf } from './answers-of.ts';

export const filesAnswers = answersOf<typeof filesContract>()({
  'files.pick': z.strictObject({ paths: z.array(z.string()).nullable() }),
  'files.pickTarget': z.strictObject({ path: z.string().nullable() }),
  'files.dropped': z.strictObject({ paths: z.array(z.string()) }),
  'files.write': z.strictObject({ file: z.string() }),
  'files.writeTable': z.strictObject({ file: z.string(), long: z.number() }),
  'files.show': z.strictObject({ shown: z.boolean() }),
});
