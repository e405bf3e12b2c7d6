import path from 'node:path';
import ts from 'typescript';

/** Declarations, parsed once for all layers, as `tsc -b` parses them once for all projects. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of `code` as a file of the layer, under that layer's own tsconfig. */
export function complaintsIn(layer: string, code: string): string[] {
  const config = path.resolve(layer, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!parsed) throw new Error(`no configuration in ${layer}`);
  const probe = path.resolve(layer, 'probe.ts');
  const host = ts.createCompilerHost(parsed.options);
  const program = ts.createProgram({
    rootNames: [probe],
    options: parsed.options,
    projectReferences: parsed.projectReferences,
    host: {
      ...host,
      fileExists: (file) => file === probe || host.fileExists(file),
      readFile: (file) => (file === probe ? code : host.readFile(file)),
      getSourceFile: (file, version, ...rest) => {
        if (file === probe) return ts.createSourceFile(file, code, version, true);
        if (!file.endsWith('.d.ts')) return host.getSourceFile(file, version, ...rest);
        if (!declarations.has(file)) {
          declarations.set(file, host.getSourceFile(file, version, ...rest));
        }
        return declarations.get(file);
      },
    },
  });
  const source = program.getSourceFile(probe);
  return [
    ...program
      .getOptionsDiagnostics()
      .filter(({ code: number }) => number === FILE_OUTSIDE_PROJECT),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .filter((message) => !ownLayer(message, layer));
}

/** TS6307: a file is imported that neither belongs to the project nor comes from a reference. */
const FILE_OUTSIDE_PROJECT = 6307;

/** The probe alone is named as the project's file, so the layer's own files look foreign too. */
function ownLayer(message: string, layer: string): boolean {
  return message.includes(`File '${path.resolve(layer)}/`);
}
