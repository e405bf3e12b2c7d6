import type { Sheet } from '../../workbook/sheet';
import type { SheetData } from '../../workbook/workbook-data';
import { HostObject, type HostEnum, type HostMethod } from '../host-object';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import { names, reads, writes } from './methods';
import { SheetObject } from './sheet';

type Entry = SheetData['metadata'][number];

const ids = new WeakMap<Entry, number>();
let lastId = 1_000_000;

/** Google's ids are arbitrary numbers; here each entry gets one when it is first looked at. */
function idOf(entry: Entry): number {
  const known = ids.get(entry);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(entry, lastId);
  return lastId;
}

export function metadataObject(sheet: Sheet, entry: Entry): HostObject {
  const change = (next: Partial<Entry>): HostObject => {
    Object.assign(entry, next);
    return object;
  };
  const location = new HostObject('SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: names([[]], () => DeveloperMetadataLocationType.SHEET),
    getSheet: names([[]], () => new SheetObject(sheet)),
  } satisfies Partial<
    Record<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, HostMethod>
  >);
  const object = new HostObject('SpreadsheetApp.DeveloperMetadata', {
    getId: names([[]], () => idOf(entry)),
    getKey: reads([[]], () => entry.key),
    getValue: reads([[]], () => (entry.value === '' ? null : entry.value)),
    getVisibility: reads([[]], () => DeveloperMetadataVisibility[entry.visibility]),
    getLocation: names([[]], () => location),
    setKey: writes([['String']], (_run, key: string) => change({ key })),
    setValue: writes([['String']], (_run, value: string) => change({ value })),
    remove: writes([[]], () => {
      sheet.metadata = sheet.metadata.filter((other) => other !== entry);
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata, HostMethod>>);
  return object;
}

export function addMetadata(
  sheet: Sheet,
  key: string,
  value = '',
  visibility: HostEnum = DeveloperMetadataVisibility.DOCUMENT,
): void {
  sheet.metadata.push({
    key,
    value,
    visibility: visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
  });
}

type Filter = (entry: Entry) => boolean;

/** `SpreadsheetApp.DeveloperMetadataFinder` over the sheets given. */
export function metadataFinder(sheets: () => readonly Sheet[]): HostObject {
  const filters: Filter[] = [];
  const add = (filter: Filter): HostObject => {
    filters.push(filter);
    return finder;
  };
  const finder = new HostObject('SpreadsheetApp.DeveloperMetadataFinder', {
    withKey: names([['String']], (_run, key: string) => add((entry) => entry.key === key)),
    withValue: names([['String']], (_run, value: string) => add((entry) => entry.value === value)),
    withId: names([['Integer']], (_run, id: number) => add((entry) => idOf(entry) === id)),
    withVisibility: names(
      [['host:SpreadsheetApp.DeveloperMetadataVisibility']],
      (_run, visibility: HostEnum) => add((entry) => entry.visibility === visibility.name),
    ),
    withLocationType: names(
      [['host:SpreadsheetApp.DeveloperMetadataLocationType']],
      (_run, type: HostEnum) => add(() => type === DeveloperMetadataLocationType.SHEET),
    ),
    find: reads([[]], () =>
      sheets().flatMap((sheet) =>
        sheet.metadata
          .filter((entry) => filters.every((filter) => filter(entry)))
          .map((entry) => metadataObject(sheet, entry)),
      ),
    ),
  } satisfies Partial<
    Record<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, HostMethod>
  >);
  return finder;
}
