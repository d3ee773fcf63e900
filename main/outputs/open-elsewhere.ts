import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether Word or LibreOffice says that it has the file open: each keeps a small file beside it. Where the
 * system does not hold the file itself, writing would succeed, and the open program would overwrite it later.
 */
export async function openElsewhere(path: string): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)];
  const claims = [...ownerFiles(name), `.~lock.${name}#`];
  const found = await Promise.all(
    claims.map((claim) =>
      access(join(folder, claim)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/** Word's owner file: `~$` in place of the first two letters, of one in names of seven, before shorter ones. */
function ownerFiles(name: string): string[] {
  const stem = name.replace(/\.[^.]*$/, '');
  if (stem.length > 7) return [`~$${name.slice(2)}`];
  return [stem.length === 7 ? `~$${name.slice(1)}` : `~$${name}`];
}
