import { DATA_QUALITY as dataQuality } from '../../../domain/metrics/causes/declared';
import { answerCell } from '../../cell-function';

/**
 * What is wrong with the rows of a range, column by column, in a word and in counts.
 * 범위의 자료를 열마다 점검해 빈칸, 섞인 글자, 중복, 이상값, 빠진 날짜와 판정을 표로 보여 줍니다.
 *
 * The first filled row counts as headings when it holds words only while the rows below do not, or when a
 * column is named by one of them; without headings columns are numbered from 1. Rows above
 * the headings of which one cell alone is filled, such as a title or a note, are left out. Wholly blank rows are skipped, so
 * A:J works. Nothing in a cell is an error here: what is wrong is what the table counts. Only a blank range
 * and a column that is not there are errors.
 *
 * text among numbers: words in a column where they are no majority beside numbers and dates, and, in any
 * column, cells with an error such as #N/A; blank in a column of words.
 * numbers as text: texts such as "1200", "1,200", "₩1,200" or "12%", but not codes that begin with 0, such as
 * "06234".
 * duplicates of the key: rows whose key is in a row above, in each key column; a row that lacks a part of
 * its key has none; 7 and "7" are one key.
 * outliers: numbers beyond 3 × IQR from the quartiles; blank in key columns.
 * first and last date: cells with dates and text such as 2026-01-31.
 * gaps: in the date column only, dates that are missing in its rhythm, which is daily, working days when none
 * falls on a weekend, every so many days, monthly, quarterly, half-yearly or yearly; blank without a rhythm.
 *
 * verdict: "broken" when formulas would go wrong: text or errors among numbers, numbers mixed with numbers as
 * text or with dates, a blank or duplicate key, a named date column with blanks or without dates, texts that
 * look like dates but are none to a function (31/01/2026), keys that differ only by blanks. "check" when a person
 * should look: blanks, an entire column of numbers as text, outliers, gaps, texts that differ only by blanks, a few
 * cells of another kind than all others. Else "ok". What no count shows follows the word, as in
 * "broken: 3 texts look like dates" or "check: 1 date among texts".
 *
 * Example: =DATA_QUALITY(A1:B5) where A1:B5 is {"Date", "Amount"; 2026-01-01, 10; 2026-01-02, 12; 2026-01-04, "TBD"; 2026-01-05, ""} → {"column", "rows", "blank", "text among numbers", "numbers as text", "duplicates of the key", "outliers", "first date", "last date", "gaps", "verdict"; "Date", 4, 0, 0, 0, "", "", 2026-01-01, 2026-01-05, 1, "check"; "Amount", 4, 1, 1, 0, "", 0, "", "", "", "broken"}
 * Example: =DATA_QUALITY(A1:B6, "ID") where A1:B6 is {"ID", "Score"; "K-1", 5; "K-2", 5; "K-1", 5; "K-3", 6; "K-4", 90} → {"column", "rows", "blank", "text among numbers", "numbers as text", "duplicates of the key", "outliers", "first date", "last date", "gaps", "verdict"; "ID", 5, 0, "", 0, 1, "", "", "", "", "broken"; "Score", 5, 0, 0, 0, "", 1, "", "", "", "check"}
 * Method: one pass over each column; quartiles by linear interpolation (type 7), as QUARTILE of Google Sheets.
 * Source: Tukey, Exploratory Data Analysis, 1977 (far fences); Hyndman and Fan, The American Statistician 50, 1996.
 * Others: boxplots often use 1.5 × IQR; that marks about 1 in 140 values of a normal column, this about 1 in 400,000.
 *
 * @param {A1:F} range The rows to look at, with or without a row of headings.
 * @param {"ID"} key_columns Optional: heading or number of the column that tells rows apart, or a range of several.
 * @param {"Date"} date_column Optional: heading or number of the date column; default the first that holds mostly dates.
 * @return A table with one row per column of the range.
 * @customfunction
 */
export function DATA_QUALITY(range: unknown, key_columns: unknown, date_column: unknown): unknown {
  return answerCell(dataQuality, arguments);
}
