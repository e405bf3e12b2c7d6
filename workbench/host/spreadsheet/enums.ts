import { hostEnum } from '../host-object';

const of = <Name extends string>(name: string, values: readonly Name[]) =>
  hostEnum(`SpreadsheetApp.${name}`, values);

export const ProtectionType = of('ProtectionType', ['RANGE', 'SHEET']);
export const DeveloperMetadataVisibility = of('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const DeveloperMetadataLocationType = of('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const DataValidationCriteria = of('DataValidationCriteria', ['VALUE_IN_LIST', 'CHECKBOX']);
export const BooleanCriteria = of('BooleanCriteria', ['TEXT_EQUAL_TO']);
export const Dimension = of('Dimension', ['COLUMNS', 'ROWS']);
export const WrapStrategy = of('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
