import { Sheet } from '../../workbook/sheet';
import type { MetadataEntry as Entry } from '../../workbook/workbook-data';
import { HostObject, type HostEnum, type HostMethod } from '../host-object';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import type { ScriptRun } from '../script-run';
import { names, reads, writes } from './methods';
import { SheetObject } from './sheet';

/** What metadata stands on: one sheet, or the spreadsheet as a whole. */
interface Owner {
  metadata: Entry[];
}

const locationOf = (owner: Owner) =>
  owner instanceof Sheet
    ? DeveloperMetadataLocationType.SHEET
    : DeveloperMetadataLocationType.SPREADSHEET;

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

function metadataObject(owner: Owner, entry: Entry): HostObject {
  const change = (next: Partial<Entry>): HostObject => {
    Object.assign(entry, next);
    return object;
  };
  const location = new HostObject('SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: names([[]], () => locationOf(owner)),
    getSheet: names([[]], () => (owner instanceof Sheet ? new SheetObject(owner) : null)),
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
      owner.metadata = owner.metadata.filter((other) => other !== entry);
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata, HostMethod>>);
  return object;
}

function addMetadata(
  owner: Owner,
  key: string,
  value = '',
  visibility: HostEnum = DeveloperMetadataVisibility.DOCUMENT,
): void {
  owner.metadata.push({
    key,
    value,
    visibility: visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
  });
}

type Filter = (entry: Entry, owner: Owner) => boolean;

/** `SpreadsheetApp.DeveloperMetadataFinder` over what these own. */
export function metadataFinder(owners: () => readonly Owner[]): HostObject {
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
      (_run, type: HostEnum) => add((_, owner) => type === locationOf(owner)),
    ),
    find: reads([[]], () =>
      owners().flatMap((owner) =>
        owner.metadata
          .filter((entry) => filters.every((filter) => filter(entry, owner)))
          .map((entry) => metadataObject(owner, entry)),
      ),
    ),
  } satisfies Partial<
    Record<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, HostMethod>
  >);
  return finder;
}

const VISIBILITY = 'host:SpreadsheetApp.DeveloperMetadataVisibility';

/** `addDeveloperMetadata` and `getDeveloperMetadata` of a sheet or of the spreadsheet. */
export function metadataMethods(ownerOf: (run: ScriptRun) => Owner, self: () => HostObject) {
  return {
    addDeveloperMetadata: writes(
      [['String'], ['String', 'String'], ['String', VISIBILITY], ['String', 'String', VISIBILITY]],
      (run, key: string, value?: string | HostEnum, visibility?: HostEnum) => {
        const owner = ownerOf(run);
        if (typeof value === 'object') addMetadata(owner, key, '', value);
        else addMetadata(owner, key, value, visibility);
        return self();
      },
    ),
    getDeveloperMetadata: reads([[]], (run) => {
      const owner = ownerOf(run);
      return owner.metadata.map((entry) => metadataObject(owner, entry));
    }),
  };
}
