import { shownCell, writtenBlocks, writtenRows } from './example-cells.mjs';
import {
  functionReference,
  functionsByFamily,
  isHeaded,
  signatureOf,
} from './function-reference.mjs';
import { PAGE_TEXT } from './page-text.mjs';

const SUFFIX = { en: '.md', ko: '.ko.md' };
const OTHER = { en: 'ko', ko: 'en' };

/** Every page of docs/functions by file name: one per function and language, and an index of each. */
export function functionPages() {
  const functions = functionReference();
  const families = functionsByFamily(functions);
  return new Map(
    ['en', 'ko'].flatMap((language) => [
      [`README${SUFFIX[language]}`, indexPage(families, language)],
      ...functions.map((each) => [`${each.name}${SUFFIX[language]}`, functionPage(each, language)]),
    ]),
  );
}

function indexPage(families, language) {
  const say = (key) => PAGE_TEXT[key][language];
  return page([
    `# ${say('title')}`,
    `[${say('other')}](README${SUFFIX[OTHER[language]]})`,
    say('intro'),
    ...families.flatMap((family) => [
      `## ${family[language]}`,
      table(
        [say('name'), say('use')],
        family.functions.map((each) => [
          `[${each.name}](${each.name}${SUFFIX[language]})`,
          written(summaryOf(each, language)),
        ]),
      ),
    ]),
  ]);
}

function functionPage(each, language) {
  const say = (key) => PAGE_TEXT[key][language];
  const text =
    language === 'ko' ? { ...each.ko, source: each.ko.source || each.en.source } : each.en;
  const section = (title, ...body) => (body.some(Boolean) ? [`## ${say(title)}`, ...body] : []);
  return page([
    `# ${each.name}`,
    `[${say('index')}](README${SUFFIX[language]}) · [${say('other')}](${each.name}${SUFFIX[OTHER[language]]})`,
    written(summaryOf(each, language)),
    `\`\`\`text\n=${signatureOf(each)}\n\`\`\``,
    ...section('arguments', argumentTable(each, language)),
    ...wordLists(each, language),
    ...section('rules', ...text.rules.map(written)),
    ...section('result', written(text.returns), ...resultWords(each, language)),
    ...section(
      'examples',
      ...each.en.examples.flatMap((example) => exampleParts(each, example, language)),
    ),
    ...section('method', written(text.method)),
    ...section('others', written(text.others)),
    ...section('source', written(text.source)),
  ]);
}

function summaryOf({ en }, language) {
  return language === 'ko' ? en.korean : en.summary;
}

function argumentTable(each, language) {
  const say = (key) => PAGE_TEXT[key][language];
  const rows = each.arguments.map((argument, place) => [
    `\`${argument.name}\``,
    written(
      language === 'ko'
        ? (each.ko.parameters[argument.name] ?? '')
        : each.en.parameters[place].what.replace(/^Optional: (.)/, (_, first) =>
            first.toUpperCase(),
          ),
    ),
    argument.default !== undefined
      ? `\`${JSON.stringify(argument.default)}\``
      : say(argument.optional ? 'none' : 'required'),
  ]);
  return table([say('argument'), say('what'), say('default')], rows);
}

function wordLists(each, language) {
  const say = (key) => PAGE_TEXT[key][language];
  const lists = each.arguments
    .filter(({ words }) => words)
    .map(({ name, words }) =>
      table(
        [`\`${name}\``, say('korean')],
        Object.entries(words).map(([word, korean]) => [
          `\`"${word}"\``,
          korean.map((one) => `\`"${one}"\``).join(', '),
        ]),
      ),
    );
  return lists.length ? [`### ${say('words')}`, ...lists, say('wordRule')] : [];
}

function resultWords(each, language) {
  const say = (key) => PAGE_TEXT[key][language];
  const { ko } = each;
  if (language === 'en') return [headingList(each)];
  if (ko.words.length === 0) return [];
  const rows = ko.words.map(({ word, meaning }) => [`\`${word}\``, written(meaning)]);
  return [table([say('shown'), say('meaning')], rows), say('shownRule')];
}

/** The headings that the examples show. */
function headingList(each) {
  const headings = each.en.examples
    .map(({ result }) => writtenRows(result))
    .filter((rows) => isHeaded(each, rows))
    .flatMap(([head]) => head.map((cell) => `\`${shownCell(cell, 10)}\``));
  const list = [...new Set(headings)].join(' · ');
  return list && `${PAGE_TEXT.headings.en} ${list}`;
}

function exampleParts(each, { formula, where, result }, language) {
  const say = (key) => PAGE_TEXT[key][language];
  const rows = writtenRows(result);
  const single = rows.length === 1 && rows[0].length === 1;
  const shown = single
    ? [`→ \`${shownCell(rows[0][0], 10)}\``]
    : [say('shows'), resultTable(rows, isHeaded(each, rows))];
  return [
    `\`\`\`text\n${formula}\n\`\`\``,
    ...(where ? [say('cells'), ...writtenBlocks(where).map(cellTable)] : []),
    ...shown,
  ];
}

/** Headings over rows, or rows alone below a blank head: Markdown has no table without one. */
function resultTable(rows, headed) {
  const [head, ...body] = headed ? rows : [rows[0].map(() => '""'), ...rows];
  return table(
    head.map(inCell),
    body.map((row) => row.map(inCell)),
  );
}

/** Cells with the letters and numbers of the sheet around them. */
function cellTable({ column, row, rows }) {
  const letters = rows[0].map((_, right) => String.fromCharCode(64 + column + right));
  return table(
    ['', ...letters],
    rows.map((cells, down) => [`**${row + down}**`, ...cells.map(inCell)]),
  );
}

/** Sheets shows ten digits where a cell has no format. */
function inCell(cell) {
  return written(shownCell(cell, 10));
}

/** Plain words in Markdown: no sign of theirs means emphasis, a link, HTML or another column. */
function written(text) {
  return text.replace(/[\\`*[\]<>|#]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function page(parts) {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
