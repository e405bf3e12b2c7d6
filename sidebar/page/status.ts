import type { Choice } from '../../src/contract/fields/field';
import type { Language } from '../../src/contract/language';
import type { IconName } from './icon';
import type { Tone } from './parts';

const TONES: Readonly<Record<string, Tone>> = {
  row_problem: 'bad',
  error: 'bad',
  missed: 'bad',
  not_met: 'bad',
  at_risk: 'warn',
  stale: 'warn',
  no_data: 'warn',
  on_track: 'good',
  met: 'good',
  too_early: 'quiet',
};

const ICONS: Readonly<Record<string, IconName>> = {
  row_problem: 'cross',
  error: 'cross',
  missed: 'cross',
  not_met: 'cross',
  at_risk: 'triangle',
  stale: 'clock',
  no_data: 'dash',
  on_track: 'check',
  met: 'check',
  too_early: 'clock',
};

const URGENCY: readonly string[] = [
  'row_problem',
  'error',
  'missed',
  'not_met',
  'at_risk',
  'stale',
  'no_data',
  'too_early',
  'on_track',
  'met',
];

export function toneOf(status: string | null): Tone {
  return (status !== null && TONES[status]) || 'quiet';
}

export function iconOf(status: string | null): IconName {
  return (status !== null && ICONS[status]) || 'dash';
}

/** What needs somebody first; a KPI that is not managed yet comes last. */
export function urgencyOf(status: string | null): number {
  const at = status === null ? -1 : URGENCY.indexOf(status);
  return at < 0 ? URGENCY.length : at;
}

/** The word that people read for a stored value such as `at_risk`. */
export function choiceLabel(
  choices: readonly Choice[],
  value: string | null,
  language: Language,
): string {
  return choices.find((choice) => choice.value === value)?.label[language] ?? value ?? '';
}
