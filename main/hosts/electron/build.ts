/** Builds the Electron host. */
export const buildElectron = async (): Promise<void> => undefined;
