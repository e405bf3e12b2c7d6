import { inputId } from '../../form/field-input';

/** Brings a field into view with the focus in it; a step that does not show it says why one is there. */
export function showField(field: string): void {
  const isMeasured = field === 'measure' || field === 'actual';
  const selectors = [
    // A range of the measure that is wrong is put right where it was picked.
    ...(field === 'measure' ? ['.range [aria-invalid="true"]'] : []),
    ...(isMeasured ? ['measure', 'actual'] : [field]).map((key) => `#${inputId(key)}`),
    // Where the step has no input for it yet, why one was sent here.
    '#refused',
    'main input[type="radio"]',
  ];
  const target = selectors
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find(Boolean);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
