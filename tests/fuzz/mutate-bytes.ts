import type { Random } from './random.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const cut: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const flip: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let times = 1 + random.below(8); times > 0; times--)
    changed[random.below(bytes.length)]! ^= 1 << random.below(8);
  return changed;
};

const overwrite: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  const at = random.below(bytes.length);
  const value = random.pick([0, 0xff, 0x7f, 0x80, 0x3c, 0x22]);
  changed.fill(value, at, at + 1 + random.below(16));
  return changed;
};

const double: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  const to = from + random.below(Math.min(4096, bytes.length - from));
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

const remove: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  const to = from + random.below(Math.min(64, bytes.length - from));
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const BYTES: readonly Mutation[] = [cut, flip, flip, overwrite, double, remove];

/** Any file: as a bad disk or an interrupted copy would leave it. */
export const mutateBytes: Mutation = (bytes, random) =>
  bytes.length === 0 ? bytes : random.pick(BYTES)(bytes, random);

/** The directory of an archive: forged sizes, methods, checksums, offsets, counts. */
export const mutateDirectory: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const entries: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
  if (entries.length === 0) return mutateBytes(bytes, random);
  const at = random.pick(entries) + random.pick([8, 10, 16, 20, 24, 28, 30, 42]);
  const value = random.pick([0, 1, 8, 0xffff, 0x7fffffff, 0xffffffff, random.below(1 << 30)]);
  view.setUint32(Math.min(at, bytes.length - 4), value, true);
  return changed;
};

/** Records of a workbook of Excel 97: wrong lengths, kinds, values, order; the container around it is kept. */
export const mutateBiff: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const records: number[] = [];
  for (let at = 512; at + 4 < bytes.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (length > 8224 || type > 0x1000) {
      at += 2;
      continue;
    }
    records.push(at);
    at += 4 + length;
  }
  if (records.length === 0) return mutateBytes(bytes, random);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.pick(records);
    const what = random.below(4);
    if (what === 0) view.setUint16(at + 2, random.pick([0, 1, 0xffff, random.below(9000)]), true);
    else if (what === 1)
      view.setUint16(at, random.pick([0x06, 0xfd, 0xfc, 0x3c, 0x203, 0xbd, 0x1b6, 0x809]), true);
    else if (at + 12 < bytes.length) view.setUint16(at + 4 + random.below(8), random.below(0x10000), true);
  }
  return changed;
};
