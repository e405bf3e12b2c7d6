/**
 * The book of sentences: what the add-on says on pages, in mails and in the sheet, kept out of `Code.js`.
 *
 * Google evaluates the whole script for every single cell that uses one of its functions, and most of
 * what the add-on can say is never said there. So a phrase `{ ko: '…', en: '…' }` becomes its number while
 * `Code.js` is bundled, and the phrases go to `sentences.html`, which is read when the first one is said
 * (src/contract/phrase-book.ts, src/host/sentence-book.ts). The designs of the tables go with them. What cells
 * and the menu say stays in the script.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** Tables of texts whose phrases are looked up by name alone. */
const BY_NAME = /^(RPC|TABLE|FIELD|MEASURE|STANDING|ALERT)_TEXT$/;

/** The columns of the tables, which no cell needs either. */
const TABLES = 'src/contract/tables/table-designs.ts';
const TABLES_OF_BOOK = `import { phraseBook } from '../phrase-book';
  export function tableDesigns() { return phraseBook().tables; }`;

/** Said by cell functions, before the script may read a file, or by pages alone. */
const ELSEWHERE = ['functions', 'menu', 'sidebar', 'page', 'palette'].map(
  (name) => `src/text/${name}.ts`,
);

async function filesOf(root, folder) {
  const names = await readdir(path.join(root, folder), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  return files.map((name) => `${folder}/${name}`).filter((file) => !ELSEWHERE.includes(file));
}

/** Both languages of an object literal that is a phrase and nothing else. */
function phraseOf(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return undefined;
  const [ko, en] = ['ko', 'en'].map((language) => {
    const property = node.properties.find(({ name }) => name?.getText() === language);
    const text = property && ts.isPropertyAssignment(property) && property.initializer;
    return text && ts.isStringLiteralLike(text) ? text.text : undefined;
  });
  return ko === undefined || en === undefined ? undefined : [ko, en];
}

/**
 * The file with a number in the place of each phrase, and a name in the place of each table that is looked
 * up by name. Equal phrases have one number.
 */
function numbered(file, code, { phrases, names }) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const parts = [];
  let end = 0;
  function numberOf(phrase) {
    const key = JSON.stringify(phrase);
    if (!phrases.has(key)) phrases.set(key, phrases.size);
    return phrases.get(key);
  }
  function put(node, text) {
    parts.push(code.slice(end, node.getStart()), text);
    end = node.end;
  }
  (function visit(node) {
    const phrase = phraseOf(node);
    if (phrase) return put(node, numberOf(phrase));
    const isTable = ts.isObjectLiteralExpression(node) && ts.isVariableDeclaration(node.parent);
    if (!isTable || !BY_NAME.test(node.parent.name.getText())) return ts.forEachChild(node, visit);
    const table = node.parent.name.getText();
    names[table] = Object.fromEntries(
      node.properties.map(({ name, initializer }) => [name.text, numberOf(phraseOf(initializer))]),
    );
    return put(node, JSON.stringify(table));
  })(source);
  return parts.join('') + code.slice(end);
}

/** The page that holds the sentences, and the plugin and name with which the script finds them there. */
export async function sentenceBook(root) {
  const book = { phrases: new Map(), names: {} };
  const sources = new Map();
  const files = [...(await filesOf(root, 'src/contract')), ...(await filesOf(root, 'src/text'))];
  for (const file of files) {
    const code = await readFile(path.join(root, file), 'utf8');
    sources.set(path.join(root, file), numbered(file, code, book));
  }
  const numbers = plugin(sources);
  const tables = JSON.stringify(await tableDesigns(root, numbers));
  const phrases = [...book.phrases.keys()].join(',\n');
  const names = JSON.stringify(book.names);
  const text = `{"phrases":[${phrases}],\n"names":${names},\n"tables":${tables}}`;
  sources.set(path.join(root, TABLES), TABLES_OF_BOOK);
  const edition = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const safe = text.replace(/</g, '\\u003c');
  return {
    page: `<script type="application/json" data-edition="${edition}">${safe}</script>\n`,
    define: { SENTENCES_EDITION: JSON.stringify(edition) },
    plugin: plugin(sources),
  };
}

/** Puts other texts in the place of files. */
function plugin(sources) {
  return {
    name: 'sentences',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/](contract|text)[\\/].+\.ts$/ }, ({ path: file }) => {
        const contents = sources.get(file);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** The designs of the tables as data, with numbers for their phrases. */
async function tableDesigns(root, numbers) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, TABLES)],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [numbers],
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).tableDesigns();
}
