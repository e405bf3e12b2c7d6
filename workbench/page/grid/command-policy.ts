/** What becomes of a command that a person gives to the spreadsheet. */
export type Policy =
  /** Univer does it; cells that it changes are told to the stand-in. */
  | 'done-here'
  /** The stand-in does it and the page shows the outcome. */
  | 'asked'
  /** Not on the bench: refused, and said so. */
  | 'refused';

/** Changes of a sheet's frame that the stand-in does; `frame-changes.ts` reads their parameters. */
export const ASKED = [
  'sheet.command.insert-row',
  'sheet.command.insert-row-by-range',
  'sheet.command.insert-col',
  'sheet.command.insert-col-by-range',
  'sheet.command.remove-row',
  'sheet.command.remove-row-by-range',
  'sheet.command.remove-col',
  'sheet.command.remove-col-by-range',
  'sheet.command.set-rows-hidden',
  'sheet.command.set-col-hidden',
  'sheet.command.set-specific-rows-visible',
  'sheet.command.set-col-visible-on-cols',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.delta-column-width',
  'sheet.command.set-frozen',
  'sheet.command.cancel-frozen',
  'sheet.command.set-worksheet-name',
  'sheet.command.insert-sheet',
  'sheet.command.remove-sheet',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.set-worksheet-show',
  'sheet.command.set-worksheet-order',
] as const;

export type AskedCommand = (typeof ASKED)[number];

/** Commands that change nothing but the view, change cells only, or lead to an asked command. */
const DONE_HERE = new Set([
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.change-zoom-ratio',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-format',
  'sheet.command.copy-down',
  'sheet.command.copy-formula-only',
  'sheet.command.copy-right',
  'sheet.command.expand-selection',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.insert-col-after',
  'sheet.command.insert-col-before',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-row-after',
  'sheet.command.insert-row-before',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.set.numfmt',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.optional-paste',
  'sheet.command.paste-besides-border',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-format',
  'sheet.command.paste-formula',
  'sheet.command.paste-value',
  'sheet.command.refill',
  'sheet.command.remove-col-confirm',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.reset-background-color',
  'sheet.command.reset-text-color',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.set-background-color',
  'sheet.command.set-bold',
  'sheet.command.set-col-frozen',
  'sheet.command.set-col-header-height',
  'sheet.command.set-first-column-frozen',
  'sheet.command.set-first-row-frozen',
  'sheet.command.set-horizontal-text-align',
  'sheet.command.set-italic',
  'sheet.command.set-range-bold',
  'sheet.command.set-range-italic',
  'sheet.command.set-range-values',
  'sheet.command.set-row-frozen',
  'sheet.command.set-row-header-width',
  'sheet.command.set-row-height',
  'sheet.command.delta-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-selection-frozen',
  'sheet.command.set-style',
  'sheet.command.set-text-color',
  'sheet.command.set-text-wrap',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-zoom-ratio',
  'sheet.command.toggle-gridlines',
]);

const isAsked = (id: string): id is AskedCommand => (ASKED as readonly string[]).includes(id);

/** Only sheet commands can change the book; a new one of Univer's is refused until it is known. */
export function policyOf(commandId: string): Policy {
  if (isAsked(commandId)) return 'asked';
  if (!commandId.startsWith('sheet.command.')) return 'done-here';
  return DONE_HERE.has(commandId) ? 'done-here' : 'refused';
}

/** Univer's own calculation begins with one of these. */
const CALCULATION = /^formula\.mutation\.set-(trigger-)?formula-calculation-start$/;

export const isCalculation = (id: string): boolean => CALCULATION.test(id);

/** Mutations that carry cells, and so are told to the stand-in. */
export const CELLS_MUTATION = 'sheet.mutation.set-range-values';
export const FORMAT_MUTATIONS = ['sheet.mutation.set.numfmt', 'sheet.mutation.remove.numfmt'];

/** Mutations of the look alone, of which neither the stand-in nor a file knows anything. */
const LOOK_ONLY = new Set([
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.toggle-gridlines',
  'sheet.mutation.set-gridlines-color',
  'sheet.mutation.empty',
]);

/** True when the page now shows something that the stand-in was not told of. */
export function leavesStandIn(mutationId: string): boolean {
  if (!mutationId.startsWith('sheet.mutation.')) return false;
  if (mutationId === CELLS_MUTATION || FORMAT_MUTATIONS.includes(mutationId)) return false;
  return !LOOK_ONLY.has(mutationId);
}
