import { buildSync } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * How the cell functions are declared in `src/domain/metrics`: their parameters by form, as plain
 * data. The source is TypeScript, so it is bundled and run.
 */
export function declaredFunctions() {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, 'src/domain/metrics/cell-functions.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
  });
  const module = { exports: {} };
  runInNewContext(outputFiles[0].text, { module, exports: module.exports });
  return JSON.parse(JSON.stringify(module.exports.CELL_FUNCTIONS));
}

/**
 * What is declared of each parameter of a function's entry point. Forms with other numbers of arguments
 * name them otherwise, so they are told by their place; pairs of criteria take all that are left.
 */
export function argumentsOf({ forms }, names) {
  const byForm = forms.map(({ parameters }) => Object.values(parameters));
  return names.map((name, place) => {
    const declared = byForm.map((parameters) =>
      parameters.at(-1)?.kind === 'criteria' && place >= parameters.length - 1
        ? { ...parameters.at(-1), kind: (place - parameters.length) % 2 ? 'range' : 'value' }
        : parameters[place],
    );
    const known = declared.filter((parameter) => parameter !== undefined);
    // Keys that belong to no other rows are names, which may be typed.
    const kindsOf = ({ kind, group }) => (kind === 'keys' && group ? [kind, 'value'] : [kind]);
    return {
      name,
      kinds: [...new Set(known.flatMap(kindsOf))],
      words: known.find(({ words }) => words)?.words,
      default: known.find((parameter) => parameter.default !== undefined)?.default,
      optional:
        known.length < forms.length ||
        known.some((parameter) => parameter.optional || parameter.default !== undefined),
    };
  });
}
