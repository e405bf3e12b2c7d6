import {
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula';
import type { CellArgument, CellValue } from '../host/cell-functions';
import { MonthsAndDays } from './functions/dates';
import { Rounding15 } from './functions/rounding';
import { SumProduct } from './functions/sum-product';
import { TextValues } from './functions/text-values';
import type { DependencyGraph } from './volatile-inputs';

export interface EngineAddress {
  sheet: number;
  row: number;
  col: number;
}

/** The parts of HyperFormula's syntax tree that are read here (it exports no types for them). */
export interface Ast {
  type: string;
  procedureName?: string;
  args?: Ast[];
  expression?: Ast;
  left?: Ast;
  right?: Ast;
  value?: unknown;
  reference?: AstAddress;
  start?: AstAddress;
  end?: AstAddress;
}

interface AstAddress {
  toSimpleCellAddress(base: EngineAddress): EngineAddress;
}

interface State {
  formulaAddress: EngineAddress;
  formulaVertex?: { getFormula(service: unknown): Ast };
}

/** What an argument is, before it becomes a value for the script. */
export interface ArgumentSource {
  ast: Ast;
  formulaAddress: EngineAddress;
  /** The referenced cell or the top left cell of the range, when it is a plain reference. */
  from?: EngineAddress;
}

export type EngineResult = CellValue | CellValue[][] | { errorType: ErrorType; message: string };

/**
 * Who takes the result: the cell itself, the cell through IF or IFERROR, a function that takes ranges,
 * or something that takes one value.
 */
export type ResultPlace = 'cell' | 'cell-through' | 'range' | 'scalar';

/** What the plugin asks of the workbook; handed in as HyperFormula's `context`. */
export interface FunctionContext {
  hasFunction(name: string): boolean;
  hostValue(value: unknown, cell: EngineAddress | undefined): CellValue;
  serialOfDate(date: Date): number;
  present(): Date;
  /** The number, date or amount that a typed text is. */
  typedNumber(text: string): number | undefined;
  /** A number as a format shows it. */
  shown(value: number, format: string): string;
  callFunction(
    name: string,
    args: CellArgument[],
    sources: ArgumentSource[],
    at: { address: EngineAddress; place: ResultPlace; graph: DependencyGraph },
  ): EngineResult;
}

const OWN = 'ownFunction';

/** Sends calls of the add-on's functions, and of the clock, to the workbook. */
class WorkbookFunctions extends FunctionPlugin {
  static override implementedFunctions = {
    NOW: { method: 'presentMoment', parameters: [], isVolatile: true },
    TODAY: { method: 'presentDay', parameters: [], isVolatile: true },
  };

  private get workbook(): FunctionContext {
    return (this as unknown as { config: { context: FunctionContext } }).config.context;
  }

  presentMoment(): unknown {
    const serial = this.workbook.serialOfDate(this.workbook.present());
    return this.returnNumberWrapper(serial, 'NUMBER_DATETIME' as never);
  }

  presentDay(): unknown {
    const serial = Math.floor(this.workbook.serialOfDate(this.workbook.present()));
    return this.returnNumberWrapper(serial, 'NUMBER_DATE' as never);
  }

  ownFunction(ast: Ast, state: State): unknown {
    const name = ast.procedureName ?? '';
    if (!this.workbook.hasFunction(name)) {
      return new CellError(ErrorType.NAME, `Unknown function: '${name}'.`);
    }
    const sources = (ast.args ?? []).map((arg) => sourceOf(arg, state));
    const args = sources.map((source) => this.argument(source, state));
    const result = this.workbook.callFunction(name, args, sources, {
      address: state.formulaAddress,
      place: this.placeOf(ast, state),
      graph: this.dependencyGraph as unknown as DependencyGraph,
    });
    if (Array.isArray(result)) {
      return SimpleRangeValue.onlyValues(
        result.map((row) => row.map((value) => this.engineValue(value))) as never,
      );
    }
    return typeof result === 'object' && 'errorType' in result
      ? new CellError(result.errorType, result.message)
      : this.engineValue(result);
  }

  private argument(source: ArgumentSource, state: State): CellArgument {
    const value: unknown = this.evaluateAst(source.ast as never, state as never);
    const { from } = source;
    if (!(value instanceof SimpleRangeValue)) return this.workbook.hostValue(value, from);
    return value.data.map((row, down) =>
      row.map((item, right) =>
        this.workbook.hostValue(
          item,
          from && { sheet: from.sheet, row: from.row + down, col: from.col + right },
        ),
      ),
    );
  }

  private engineValue(value: CellValue): unknown {
    if (typeof value !== 'object') return value;
    const serial = this.workbook.serialOfDate(value);
    const type = Number.isInteger(serial) ? 'NUMBER_DATE' : 'NUMBER_DATETIME';
    return this.returnNumberWrapper(serial, type as never);
  }

  /** Whether a whole array may be taken here: by the cell itself, by a function of ranges, or not. */
  private placeOf(ast: Ast, state: State): ResultPlace {
    const service = (
      this as unknown as { dependencyGraph: { lazilyTransformingAstService: unknown } }
    ).dependencyGraph.lazilyTransformingAstService;
    const root = state.formulaVertex?.getFormula(service);
    if (!root) return 'scalar';
    if (root === ast) return 'cell';
    if (isRootResult(root, ast)) return 'cell-through';
    const parent = parentOf(root, ast);
    if (parent?.procedureName === undefined || parent.args === undefined) return 'scalar';
    const metadata = HyperFormula.getFunctionPlugin(parent.procedureName)?.implementedFunctions[
      parent.procedureName
    ];
    if (!metadata || metadata.method === OWN || metadata.expandRanges) return 'range';
    const parameters = metadata.parameters ?? [];
    const position = parent.args.indexOf(ast);
    const type = (parameters[position] ?? parameters.at(-1))?.argumentType;
    return type === FunctionArgumentType.RANGE || type === FunctionArgumentType.ANY
      ? 'range'
      : 'scalar';
  }
}

/** The functions whose result is one of their arguments, as it is. */
const PASSING_ON: Record<string, readonly number[]> = {
  IFERROR: [0, 1],
  IFNA: [0, 1],
  IF: [1, 2],
};

function isRootResult(root: Ast, ast: Ast): boolean {
  if (root === ast) return true;
  if (root.expression) return isRootResult(root.expression, ast);
  const positions = PASSING_ON[root.procedureName ?? ''] ?? [];
  return positions.some((at) => {
    const arg = root.args?.[at];
    return arg !== undefined && isRootResult(arg, ast);
  });
}

function parentOf(tree: Ast, ast: Ast): Ast | undefined {
  const children = childrenOf(tree);
  if (children.includes(ast)) return tree;
  for (const child of children) {
    const parent = parentOf(child, ast);
    if (parent) return parent;
  }
  return undefined;
}

export function childrenOf(tree: Ast): Ast[] {
  const value = tree.value as Ast | undefined;
  return [
    ...(tree.args ?? []).flat(),
    tree.expression,
    tree.left,
    tree.right,
    typeof value === 'object' && value !== null && 'type' in value ? value : undefined,
  ].filter((child): child is Ast => child !== undefined);
}

function sourceOf(ast: Ast, { formulaAddress }: State): ArgumentSource {
  const from = (ast.reference ?? ast.start)?.toSimpleCellAddress(formulaAddress);
  return { ast, formulaAddress, from };
}

/** HyperFormula keeps functions for all its instances; which workbook has which is asked at the call. */
export function registerFunctions(names: readonly string[]): void {
  const known = WorkbookFunctions.implementedFunctions as Record<string, object>;
  const fresh = names.filter((name) => !(name in known));
  if (fresh.length === 0 && registered) return;
  if (!registered) for (const plugin of AS_SHEETS_HAS_IT) register(plugin);
  for (const name of fresh) {
    known[name] = {
      method: OWN,
      parameters: [{ argumentType: FunctionArgumentType.ANY, optionalArg: true }],
      repeatLastArgs: 1,
      vectorizationForbidden: true,
    };
  }
  register(WorkbookFunctions);
  registered = true;
}

/** Functions that HyperFormula has otherwise than Google Sheets and Excel. */
const AS_SHEETS_HAS_IT = [MonthsAndDays, Rounding15, SumProduct, TextValues];

function register(plugin: typeof WorkbookFunctions | (typeof AS_SHEETS_HAS_IT)[number]): void {
  const names = Object.keys(plugin.implementedFunctions).map((name) => [name, name]);
  HyperFormula.registerFunctionPlugin(plugin, { enGB: Object.fromEntries(names) });
}

let registered = false;

/** Whether a name is one that some add-on has brought along. */
export function isOwnFunction(name: string): boolean {
  const known = WorkbookFunctions.implementedFunctions as Record<string, { method: string }>;
  return known[name]?.method === OWN;
}

export const isEmptyValue = (value: unknown): boolean => value === EmptyValue;
