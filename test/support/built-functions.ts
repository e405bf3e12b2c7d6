import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

type Cells = unknown[][];

/** The built script without any host: a call that asks Google for anything fails. */
export function builtScript(): Record<string, (...args: unknown[]) => unknown> {
  const script: Record<string, (...args: unknown[]) => unknown> = {};
  runInNewContext(readFileSync('dist/Code.js', 'utf8'), script);
  return script;
}

/** What a cell function of the built add-on shows when Sheets calls it; a table as rows of this realm. */
export function builtFunctions(): (name: string, ...args: unknown[]) => unknown {
  const script = builtScript();
  return (name, ...args) => {
    const shown = script[name](...args);
    return Array.isArray(shown) ? (shown as Cells).map((row) => [...row]) : shown;
  };
}
