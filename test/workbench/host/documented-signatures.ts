import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface DocumentedMethod {
  /** Such as `Range.setValue`. */
  name: string;
  /** Types of the arguments, one list an overload. */
  overloads: string[][];
}

/** Every method of the interfaces of one service, with all its overloads. */
export function documentedMethods(service: string): DocumentedMethod[] {
  const file = `node_modules/@types/google-apps-script/google-apps-script.${service}.d.ts`;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const methods = new Map<string, string[][]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      for (const member of node.members) {
        if (!ts.isMethodSignature(member)) continue;
        const name = `${node.name.text}.${member.name.getText()}`;
        const types = member.parameters.map((parameter) => parameter.type?.getText() ?? 'any');
        methods.set(name, [...(methods.get(name) ?? []), types]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...methods].map(([name, overloads]) => ({ name, overloads }));
}
