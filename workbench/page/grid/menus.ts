/** Menu entries of Univer whose commands the stand-in cannot follow: off, and seen to be off. */
const SWITCHED_OFF = [
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.paste-col-width',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.set-col-auto-width',
  'sheet.contextMenu.text-to-number',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export const menuSettings = (): Record<string, { hidden: boolean }> =>
  Object.fromEntries(SWITCHED_OFF.map((id) => [id, { hidden: true }]));
