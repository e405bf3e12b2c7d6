/** A table that is read where it is first needed, and not again; a read that failed is tried again. */
export function readOnce<Table extends { read(): unknown }>(table: Table): Table {
  let known: { rows: unknown } | undefined;
  return {
    ...table,
    read() {
      known ??= { rows: table.read() };
      return known.rows;
    },
  };
}
