import type { SharedSettings } from '../app/ports';
import type { TableName } from '../contract/tables/tables';
import type { Cadence } from '../domain/calendar/period';
import { zoneReader, type ZoneReader } from '../domain/calendar/zone';
import { documentSettings } from './document-settings';

/** The spreadsheet of this run, with what its adapters share. Nothing is asked of it before it is needed. */
export interface SheetsDocument {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: SharedSettings;
  zone(): ZoneReader;
  /** How wide each table was, and how many of its keys it held, when this run read it first. */
  readonly extents: Map<TableName, TableExtent>;
  /** The KPIs as this run read them in the register: other tables show their names and units. */
  readonly kpis: Map<string, ShownKpi>;
}

/** What of a KPI is shown wherever its id stands. */
export interface ShownKpi {
  name: string;
  unit: string;
  cadence: Cadence;
}

export interface TableExtent {
  columns: number;
  keys: number;
}

/** Null where Google gives a run no spreadsheet, as it may in an add-on's time trigger. */
export function currentDocument(): SheetsDocument | null {
  const spreadsheet =
    SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!spreadsheet) return null;
  let zone: ZoneReader | undefined;
  return {
    spreadsheet,
    settings: documentSettings(spreadsheet),
    extents: new Map(),
    kpis: new Map(),
    zone() {
      zone = zone ?? zoneReader(spreadsheet.getSpreadsheetTimeZone());
      return zone;
    },
  };
}
