/**
 * The help of the cell functions, read from the comments above their entry points. It is written once
 * there, and everything else derives from it: the card that Sheets shows, the pages in docs/functions,
 * the palette, and the examples that the tests run.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const FUNCTIONS = 'src/entry/functions';
const OTHERS = ['src/entry/menu.ts', 'src/entry/triggers.ts', 'src/entry/rpc.ts'];

/** Exported function declarations of one entry file: name, parameter names and the comment above. */
function functionsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const exported = declaration.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    );
    if (!exported || !declaration.name || !declaration.body) return [];
    const comment = (declaration.jsDoc ?? []).at(-1)?.getText() ?? '';
    const parameters = declaration.parameters.map(({ name }) => name.getText());
    return [{ name: declaration.name.text, parameters, comment, file }];
  });
}

/** Everything that Google can call, in the order of the files. */
export function publicFunctions() {
  const files = readdirSync(path.join(root, FUNCTIONS), { recursive: true }).filter((name) =>
    name.endsWith('.ts'),
  );
  return [...files.sort().map((name) => `${FUNCTIONS}/${name}`), ...OTHERS].flatMap(functionsOf);
}

/** The functions of the formula bar with their help in parts. */
export function cellFunctions() {
  return publicFunctions()
    .filter(({ comment }) => comment.includes('@customfunction'))
    .map(({ comment, ...declared }) => ({ ...declared, help: helpIn(comment) }));
}

function linesOf(comment) {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim());
}

/** `Method: …`, `@param …` and what follows each until the next one or a blank line. */
function tagged(lines) {
  const tags = [];
  let open;
  for (const line of lines) {
    const [, word, rest] = /^(@\w+|Example:|Method:|Source:|Others:)\s*(.*)$/.exec(line) ?? [];
    if (word) {
      open = { tag: word.replace(/[@:]/g, ''), text: rest };
      tags.push(open);
    } else if (line === '') open = undefined;
    else if (open) open.text += ` ${line}`;
  }
  return tags;
}

function helpIn(comment) {
  const lines = linesOf(comment).slice(1);
  const tags = tagged(lines);
  const firstTag = lines.findIndex((line) => tagged([line]).length > 0);
  const textOf = (tag) => tags.find((candidate) => candidate.tag === tag)?.text ?? '';
  return {
    summary: lines[0] ?? '',
    korean: lines[1] ?? '',
    rules: paragraphs(lines.slice(2, firstTag)),
    examples: tags.filter(({ tag }) => tag === 'Example').map(({ text }) => exampleIn(text)),
    method: textOf('Method'),
    source: textOf('Source'),
    others: textOf('Others'),
    parameters: tags.filter(({ tag }) => tag === 'param').map(({ text }) => parameterIn(text)),
    returns: textOf('return'),
  };
}

/** Parted by blank lines, and where a line ends with its sentence though the next word had room in it. */
function paragraphs(lines) {
  const parted = lines.map((line, at) => {
    const [word] = (lines[at + 1] ?? '').split(' ');
    return line.endsWith('.') && line.length + word.length < 98 ? `${line}\n` : line;
  });
  const text = parted.join('\n').trim();
  return text === '' ? [] : text.split(/\n\n+/).map((part) => part.replace(/\n/g, ' '));
}

/** `=F(A2:A3) where A2:A3 is {1; 2} → 3` */
function exampleIn(text) {
  const [, formula, where = '', result] = /^(=.*?)(?: where (.*))? → (.*)$/.exec(text) ?? [];
  if (!formula) throw new Error(`an example reads =FORMULA [where CELLS is {…}] → RESULT: ${text}`);
  return { formula, where, result };
}

function parameterIn(text) {
  const [, example, name, what] = /^\{([^}]+)\}\s+(\w+)\s+(.*)$/.exec(text) ?? [];
  if (!name) throw new Error(`a parameter reads {example} name what: ${text}`);
  return { name, example, what };
}

/**
 * The comment that ships: Sheets shows what the function is for and its parameters, and no more. All
 * else would only weigh on every call, since each one loads the whole script.
 */
export function shippedComment(comment) {
  if (!comment.includes('@customfunction')) return '';
  const { summary, korean, parameters } = helpIn(comment);
  const shown = [
    summary,
    korean,
    ...parameters.map(({ name, example, what }) => `@param {${example}} ${name} ${what}`),
    '@customfunction',
  ];
  return `/**\n${shown.map((line) => ` * ${line}\n`).join('')} */\n`;
}
