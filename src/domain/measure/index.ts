export { measureCells } from './cells';
export { firstDataRow } from './headings';
export { dataSpan, measureOver } from './measure-over';
export { parseMeasure } from './parse-measure';
