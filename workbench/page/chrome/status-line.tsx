import { PAGE_TEXT, type Say } from '../../text';
import type { CellInfo } from '../grid/grid';

/** What the selected cell holds, its note and why it shows an error: without eyes or mouse. */
export function StatusLine({ cell, say }: { cell: CellInfo | null; say: Say }) {
  return (
    <p class="status-line" role="status">
      <b>{cell?.a1}</b>
      <span>{cell?.content ? `${cell.content} → ${cell.value}` : cell?.value}</span>
      {cell?.error && (
        <span class="failed">
          {say(PAGE_TEXT.cellError)}: {cell.error}
        </span>
      )}
      {cell?.note && (
        <span>
          {say(PAGE_TEXT.cellNote)}: {cell.note}
        </span>
      )}
    </p>
  );
}
