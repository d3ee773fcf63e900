import { findBrowser } from './chromium/find-browser.ts';
import { startChromium } from './chromium/start.ts';

/** `npm start`: opens the window, and ends with it. */
const browser = findBrowser();
if (browser === null) {
  console.error(
    'No Chromium, Chrome or Edge was found. Everything also works without a window: npm run -s arayis -- --help',
  );
  process.exitCode = 2;
} else {
  const open = process.argv[2];
  const run = await startChromium({ browser, ...(open === undefined ? {} : { open }) });
  if (!run.app.session.work && !run.app.session.problem) await run.app.invoke('session.openSample', '{}');
  await run.ended;
}
