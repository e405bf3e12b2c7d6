import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const text = v.pipe(v.string(), v.maxLength(50_000));
const name = v.pipe(v.string(), v.maxLength(200));
const plain = v.union([v.pipe(v.number(), v.finite()), text, v.boolean()]);

const style = v.strictObject({
  format: v.optional(name),
  bold: v.optional(v.boolean()),
  italic: v.optional(v.boolean()),
  underline: v.optional(v.boolean()),
  strikethrough: v.optional(v.boolean()),
  fontFamily: v.optional(name),
  fontSize: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(409))),
  fontColor: v.optional(name),
  background: v.optional(name),
  wrap: v.optional(v.boolean()),
  align: v.optional(v.picklist(['left', 'center', 'right'])),
  vertical: v.optional(v.picklist(['top', 'middle', 'bottom'])),
});

const cellEdit = v.strictObject({
  row: index,
  column: index,
  typed: v.optional(text),
  value: v.optional(v.nullable(plain)),
  style: v.optional(style),
});

const lines = { sheet: index, at: index, count };

const frameChange = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['insertRows', 'removeRows', 'hideRows', 'showRows']),
    ...lines,
  }),
  v.strictObject({
    kind: v.picklist(['insertColumns', 'removeColumns', 'hideColumns', 'showColumns']),
    ...lines,
  }),
  v.strictObject({
    kind: v.literal('columnWidth'),
    ...lines,
    width: v.pipe(v.number(), v.minValue(2), v.maxValue(2000)),
  }),
  v.strictObject({ kind: v.literal('freeze'), sheet: index, rows: index, columns: index }),
  v.strictObject({ kind: v.literal('renameSheet'), sheet: index, title: name }),
  v.strictObject({ kind: v.literal('insertSheet'), at: index }),
  v.strictObject({ kind: v.picklist(['removeSheet', 'hideSheet', 'showSheet']), sheet: index }),
  v.strictObject({ kind: v.literal('moveSheet'), sheet: index, to: index }),
]);

/** What each endpoint takes. The page is ours, but its requests are checked all the same. */
export const REQUESTS = {
  first: v.strictObject({}),
  edit: v.strictObject({
    sheet: index,
    edits: v.pipe(v.array(cellEdit), v.maxLength(500_000)),
  }),
  frame: v.strictObject({ change: frameChange }),
  select: v.strictObject({ sheet: index, a1: name }),
  menu: v.strictObject({ functionName: name }),
  close: v.strictObject({}),
  call: v.strictObject({ functionName: name, args: v.array(v.unknown()) }),
  trigger: v.strictObject({ id: name }),
  advance: v.strictObject({ to: v.pipe(v.string(), v.isoTimestamp()) }),
  user: v.strictObject({ email: name }),
  language: v.strictObject({ language: v.picklist(['ko', 'en']) }),
  save: v.strictObject({ way: v.optional(v.picklist(['back', 'over', 'copy'])) }),
  reload: v.strictObject({}),
  mail: v.strictObject({ index }),
  page: v.strictObject({}),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestOf<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]>;
export type FrameChange = v.InferOutput<typeof frameChange>;
export type CellEdit = v.InferOutput<typeof cellEdit>;
