import { cellName } from '../cell-name';
import { xmlText } from './xml-text';

export interface Note {
  rowNumber: number;
  columnNumber: number;
  text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function notesXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ rowNumber, columnNumber, text }) =>
      `<comment ref="${cellName(rowNumber, columnNumber)}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return `<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** Programs show a note only when an old drawing part gives it a box. */
export function noteBoxesXml(notes: readonly Note[]): string {
  const boxes = notes.map(
    ({ rowNumber, columnNumber }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" obscured="t"/><v:textbox/>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:AutoFill>False</x:AutoFill><x:Row>${rowNumber - 1}</x:Row><x:Column>${columnNumber - 1}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}
