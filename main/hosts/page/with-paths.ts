/** Puts the paths of files that the page handed over into the call's input, as `paths`. */
export const withPaths = (json: string, paths: readonly string[]): string =>
  JSON.stringify({ ...(JSON.parse(json) as Record<string, unknown>), paths });
