import type { LossList } from '../loss';
import { relationshipsOf, type Parts } from './package-parts';
import { isOn, prefixed, readXml } from './xml-reader';
import { decodedText } from './xml-text';

export interface FileSheetEntry {
  fileTitle: string;
  hidden: boolean;
  /** Path of its part. */
  path: string;
}

export interface FileName {
  name: string;
  reference: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  sheets: FileSheetEntry[];
  names: FileName[];
  dates1904: boolean;
  stringsPath?: string;
  stylesPath?: string;
  themePath?: string;
}

export function readWorkbookPart(parts: Parts, path: string, losses: LossList): WorkbookPart {
  const relations = relationshipsOf(parts, path);
  const target = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const sheets: FileSheetEntry[] = [];
  const names: FileName[] = [];
  let dates1904 = false;
  let name: string | undefined;
  let text = '';
  readXml(parts[path], {
    open(element, attributes) {
      if (element === 'workbookPr') dates1904 = isOn(attributes.date1904);
      else if (element === 'sheet') {
        const relation = relations.find(({ id }) => id === prefixed(attributes, 'id'));
        if (relation && relation.type !== 'worksheet') {
          losses.add('other_sheets', { example: attributes.name });
          return;
        }
        const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
        sheets.push({
          fileTitle: decodedText(attributes.name ?? ''),
          hidden,
          path: relation?.target ?? '',
        });
      } else if (element === 'definedName') {
        name = decodedText(attributes.name ?? '');
        text = '';
      }
    },
    text(piece) {
      if (name !== undefined) text += piece;
    },
    close(element) {
      if (element !== 'definedName' || name === undefined) return;
      names.push({ name, reference: decodedText(text) });
      name = undefined;
    },
  });
  if (target('vbaProject')) losses.add('macros');
  if (target('connections')) losses.add('extensions', { example: 'connections' });
  return {
    sheets,
    names,
    dates1904,
    stringsPath: target('sharedStrings'),
    stylesPath: target('styles'),
    themePath: target('theme'),
  };
}
