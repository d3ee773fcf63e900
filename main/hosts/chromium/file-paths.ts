import type { BrowserContext, Page } from 'playwright-core';

/** Real paths of the `File` objects that the page has just handed over (DOM.getFileInfo). */
export async function filePaths(
  context: BrowserContext,
  page: Page,
): Promise<(count: number) => Promise<string[]>> {
  const cdp = await context.newCDPSession(page);
  return async (count) => {
    const paths: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const { result } = await cdp.send('Runtime.evaluate', { expression: `globalThis.arayisFiles[${at}]` });
      if (result.objectId === undefined) continue;
      const { path } = await cdp.send('DOM.getFileInfo', { objectId: result.objectId });
      if (path !== '') paths.push(path);
    }
    return paths;
  };
}
