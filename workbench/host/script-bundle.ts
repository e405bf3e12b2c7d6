import { parse, type Node, type Program } from 'acorn';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The built add-on as Apps Script would hold it. */
export interface ScriptBundle {
  /** All top-level `function NAME(`, private ones too. */
  functionNames: readonly string[];
  publicNames: readonly string[];
  scopes: readonly string[];
  /** Beginnings of the addresses that it may fetch; any where none is listed. */
  fetchList: readonly string[];
  timeZone: string;
  /** Evaluates to a function of the globals that answers the top-level functions by name. */
  script: vm.Script;
  /** Names of the globals, in the order in which `script`'s function takes them. */
  parameters: readonly string[];
  /** An HTML file of the project, without its extension. */
  page(name: string): string | undefined;
}

/**
 * Globals of the language, handed to the script as parameters: reading a global of a fresh context costs
 * sixty times as much as reading a variable, which Google's runtime does not have.
 */
const LANGUAGE_GLOBALS: readonly string[] =
  `Object Function Array Number parseFloat parseInt Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array
  Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet
  Proxy Reflect FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI
  encodeURIComponent isFinite isNaN`.split(/\s+/);

/** Class members that Apps Script's parser refuses: `#name`, fields, `static` blocks. */
function refusedSyntax(node: unknown): Node | undefined {
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = refusedSyntax(item);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null) return undefined;
  const { type } = node as Node;
  if (type === 'PrivateIdentifier' || type === 'PropertyDefinition' || type === 'StaticBlock') {
    return node as Node;
  }
  return refusedSyntax(Object.values(node));
}

function syntaxError(what: string, line: number): Error {
  return new SyntaxError(`Syntax error: ParseError: ${what} line: ${line} file: Code.gs`);
}

function parseCode(code: string): Program {
  try {
    // Class members came with the next edition: what is read here holds none, and need not be searched.
    return parse(code, { ecmaVersion: 2021, sourceType: 'script' });
  } catch {
    return parseWithClassMembers(code);
  }
}

/** Throws for class members as Apps Script does, which names the sign that it stumbled over. */
function parseWithClassMembers(code: string): Program {
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    throw syntaxError(message.replace(/ \(\d+:\d+\)$/, ''), loc?.line ?? 0);
  }
  const refused = refusedSyntax(program.body);
  if (refused) {
    const token = code.slice(refused.start, refused.start + 1) === '#' ? '#' : '=';
    throw syntaxError(`Unexpected token ${token}`, code.slice(0, refused.start).split('\n').length);
  }
  return program;
}

function topLevelFunctions(program: Program): string[] {
  const names = program.body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' && !statement.async && !statement.generator
      ? [statement.id.name]
      : [],
  );
  return [...new Set(names)];
}

const loaded = new Map<string, ScriptBundle>();

/** Tells one state of a file from another without reading it. */
function stateOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file);
  return [file, mtimeMs, size, ino].join(' ');
}

/** Reads and compiles `Code.js` of a built folder; the same files are read and compiled once. */
export function loadBundle(dist: string, services: readonly string[]): ScriptBundle {
  const files = [path.join(dist, 'Code.js'), path.join(dist, 'appsscript.json')];
  const key = [...files.map(stateOf), ...services].join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const [code, manifestText] = files.map((file) => readFileSync(file, 'utf8'));
  const manifest = JSON.parse(manifestText) as {
    timeZone?: string;
    oauthScopes?: string[];
    urlFetchWhitelist?: string[];
  };
  const functionNames = topLevelFunctions(parseCode(code));
  const parameters = [...LANGUAGE_GLOBALS, 'console', ...services];
  const answers = functionNames.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
  const bundle: ScriptBundle = {
    functionNames,
    publicNames: functionNames.filter((name) => !name.endsWith('_')),
    scopes: manifest.oauthScopes ?? [],
    fetchList: manifest.urlFetchWhitelist ?? [],
    timeZone: manifest.timeZone ?? 'America/New_York',
    parameters,
    script: new vm.Script(
      `(function (${parameters.join(', ')}) {${code}\nreturn { __proto__: null, ${answers} }; })`,
      { filename: 'Code.js' },
    ),
    page(name) {
      const file = path.join(dist, `${path.basename(name, '.html')}.html`);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
  loaded.set(key, bundle);
  return bundle;
}

/** What menus, triggers, pages and cells may call. */
export function publicFunctionNames(dist: string): string[] {
  const program = parseCode(readFileSync(path.join(dist, 'Code.js'), 'utf8'));
  return topLevelFunctions(program).filter((name) => !name.endsWith('_'));
}
