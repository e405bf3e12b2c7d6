import type { DraftValues, KpiDraft } from '../../src/contract/rpc/define';

/** A whole definition over the `Orders` sheet of `aSpreadsheet`, as the page sends it. */
export function draftValues(parts: DraftValues = {}): DraftValues {
  return {
    state: 'active',
    name: '월 매출',
    definition: '주문 금액의 합계',
    objective: '성장',
    unit: 'KRW',
    source: 'Orders 시트',
    measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
    aggregation: 'sum',
    cadence: 'month',
    direction: 'at_least',
    target: '300',
    starts: '2026-01-01',
    due: '2026-12-31',
    owner: 'minji@example.com',
    ...parts,
  };
}

export function aDraft(
  parts: DraftValues = {},
  draftId = 'form-1',
  id: string | null = null,
): KpiDraft {
  return { draftId, id, values: draftValues(parts) };
}
