import type { Table } from '../functions/declaration';
import { headed } from '../functions/headed';
import { robustFit } from './forecast/robust-fit';
import { seriesOf, type DatedValues } from './forecast/series';

export interface AnomalyValues extends DatedValues {
  sensitivity: number;
}

/** A row for each date, in order; a date without a value has nothing to compare. */
export function kpiAnomalies({ sensitivity, ...rows }: AnomalyValues): Table {
  const { values, season, days, placeOf } = seriesOf(rows);
  const { expected, deviation } = robustFit(values, season);
  const reach = sensitivity * deviation;
  return {
    columns: headed('date: day, value, expected, low, high, unusual: flag'),
    rows: Array.from(days, (day) => {
      const place = placeOf(day);
      const value = values[place];
      if (!(value === value)) return [day];
      if (!(expected[place] === expected[place])) return [day, value];
      const [low, high] = [expected[place] - reach, expected[place] + reach];
      return [day, value, expected[place], low, high, value < low || value > high];
    }),
  };
}
