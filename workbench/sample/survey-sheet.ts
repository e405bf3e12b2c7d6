import type { Language, Phrase } from '../../src/contract/language/language';
import type { CellData, SheetData } from '../workbook/workbook-data';
import { emptySheet } from './data-sheets';
import { SHEET_TITLES } from './labels';

const NOTE: Phrase = {
  ko: '아직 응답이 없습니다. 응답이 한 줄씩 쌓이면 고객 만족도 지표가 계산됩니다.',
  en: 'No answers yet. Once answers arrive here, one per row, customer satisfaction is computed from them.',
};

const HEADINGS: readonly Phrase[] = [
  { ko: '응답일', en: 'Answered on' },
  { ko: '고객 번호', en: 'Customer ID' },
  { ko: '점수(1~5)', en: 'Score (1–5)' },
  { ko: '의견', en: 'Comment' },
];

/** A survey that nobody has answered: what a KPI without data looks like. */
export function surveySheet(language: Language, id: number): SheetData {
  const headings = HEADINGS.map((heading): CellData => ({
    value: heading[language],
    bold: true,
    background: '#e8eef7',
  }));
  return {
    ...emptySheet(id, SHEET_TITLES.survey[language]),
    frozenRows: 2,
    cells: [[{ value: NOTE[language], italic: true, fontColor: '#5f6368' }], headings],
    columnWidths: { 1: 100, 2: 110, 3: 90, 4: 320 },
  };
}
