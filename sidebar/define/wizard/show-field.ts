import { inputId } from '../../form/field-input';

/** Brings a field into view with the focus in it; a step that does not show it keeps its heading. */
export function showField(field: string): void {
  const isMeasured = field === 'measure' || field === 'actual';
  const selectors = [
    // A range of the measure that is wrong is put right where it was picked.
    ...(field === 'measure' ? ['.range [aria-invalid="true"]'] : []),
    ...(isMeasured ? ['measure', 'actual'] : [field]).map((key) => `#${inputId(key)}`),
    'main input[type="radio"]',
  ];
  const target = selectors
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find(Boolean);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
