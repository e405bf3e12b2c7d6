import { PALETTE_TEXT } from '../../src/text/functions/palette';
import type { BasePage } from '../page/page';
import type { FunctionExample } from './reference';

interface ExamplesProps {
  page: BasePage;
  examples: readonly FunctionExample[];
}

/** Formulas with the cells that they read and what they show. */
export function Examples({ page, examples }: ExamplesProps) {
  return (
    <ol class="examples">
      {examples.map(({ formula, cells, result, headed }) => (
        <li key={formula}>
          <code>{formula}</code>
          {cells.map(({ column, row, rows }) => (
            <Cells
              key={`${column}:${row}`}
              caption={page.say(PALETTE_TEXT.exampleCells)}
              column={column}
              row={row}
              rows={rows}
            />
          ))}
          {result.length === 1 && result[0].length === 1 ? (
            <p>
              <span class="muted">{page.say(PALETTE_TEXT.exampleResult)}</span>{' '}
              <output class="code strong">{result[0][0]}</output>
            </p>
          ) : (
            <Cells caption={page.say(PALETTE_TEXT.exampleResult)} rows={result} headed={headed} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface CellsProps {
  caption: string;
  /** Where they stand in the sheet; without it no letters and numbers are shown around them. */
  column?: number;
  row?: number;
  rows: readonly (readonly string[])[];
  /** The first row holds headings. */
  headed?: boolean;
}

function Cells({ caption, column, row = 1, rows, headed = false }: CellsProps) {
  const [head, ...body] = headed ? rows : [[], ...rows];
  return (
    <div class="scrolled" role="group" aria-label={caption} tabIndex={0}>
      <table class="cells">
        <caption>{caption}</caption>
        {column !== undefined && (
          <thead>
            <tr>
              <td />
              {rows[0].map((_, right) => (
                <th key={right} scope="col">
                  {String.fromCharCode(64 + column + right)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {headed && (
          <thead>
            <tr>
              {head.map((heading, right) => (
                <th key={right} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((cells, down) => (
            <tr key={down}>
              {column !== undefined && <th scope="row">{row + down}</th>}
              {cells.map((cell, right) => (
                <td key={right} class={cell.length > 16 ? 'long' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
