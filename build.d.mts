/** Builds `dist/` and `out/workbench/`. */
export function buildAll(options?: { quiet?: boolean }): Promise<void>;
