import type { Language } from '../language/language';
export interface TableReport {
  table: string;
  code: string;
  message: string;
  repairable: boolean;
}

export interface TableMethods {
  setUp: { payload: { language: Language }; data: { created: string[]; problems: TableReport[] } };
  repairTables: {
    payload: Record<string, never>;
    data: { repaired: string[]; problems: TableReport[] };
  };
}
