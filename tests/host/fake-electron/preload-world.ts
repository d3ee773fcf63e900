/**
 * Runs in the page before anything else, around the built preload: gives it what a sandboxed preload may `require`.
 * Text, for it runs in the page. The world is the page's own (a browser without Electron has no other that reaches
 * it); what it closes over is out of the page's reach all the same.
 */
export const preloadWorld = (preload: string): string => `(() => {
  if (window.top !== window) return;
  const call = window.fakeIpc;
  delete window.fakeIpc;
  const listeners = new Map();
  const files = [];
  Object.defineProperty(window, 'fakeHear', { value: (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  } });
  Object.defineProperty(window, 'fakeFiles', { value: files });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const answer = await call(channel, JSON.parse(JSON.stringify(args)));
        if ('thrown' in answer) throw new Error("Error invoking remote method '" + channel + "': " + answer.thrown);
        return answer.ok;
      },
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) =>
        listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
    },
    // The real one knows at once; a browser tells only its debugger, which puts the path in on the way.
    webUtils: { getPathForFile: (file) => 'fake-file:' + (files.push(file) - 1) },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return electron;
  };
  const module = { exports: {} };
  (function (require, module, exports) {${preload}
})(require, module, module.exports);
})()`;
