import ts from 'typescript';

/**
 * Statements of a module that do work when it is loaded. Every cell evaluates the whole script, so a
 * module may declare functions and hold plain literals, and nothing else.
 */
export function topLevelWork(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, kindOf(file));
  return source.statements
    .filter((statement) => !isDeclaration(statement))
    .map((statement) => {
      const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
      return `${file}:${line + 1} ${statement.getText().split('\n')[0]}`;
    });
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function isDeclaration(statement: ts.Statement): boolean {
  if (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    (ts.isModuleDeclaration(statement) && isAmbient(statement))
  ) {
    return true;
  }
  if (ts.isClassDeclaration(statement)) return statement.members.every(isPassiveMember);
  if (!ts.isVariableStatement(statement)) return false;
  return (
    isAmbient(statement) ||
    statement.declarationList.declarations.every(
      ({ initializer }) => initializer === undefined || isPlain(initializer),
    )
  );
}

function isAmbient(node: ts.HasModifiers): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
}

function isPassiveMember(member: ts.ClassElement): boolean {
  const isStatic =
    ts.canHaveModifiers(member) &&
    (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false);
  return !isStatic || ts.isMethodDeclaration(member);
}

/** A value that takes no work to make: literals, functions, and arrays and objects of them. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isPlain(node.expression);
  if (ts.isParenthesizedExpression(node)) return isPlain(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand);
  if (ts.isBinaryExpression(node)) return isPlain(node.left) && isPlain(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isSpreadElement(node)) return isPlain(node.expression);
  if (ts.isPropertyAccessExpression(node)) return isPlain(node.expression);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlainProperty);
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    )
  );
}

function isPlainProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isPropertyAssignment(property)) return isPlain(property.initializer);
  if (ts.isSpreadAssignment(property)) return isPlain(property.expression);
  return true;
}
