import { relative } from 'node:path';
import { refusal } from './borders.mjs';

/** @typedef {{ cwd: string, filename: string, report: (finding: { node: unknown, message: string }) => void }} Context */
/** @typedef {{ source?: { type: string, value?: unknown } | null, importKind?: string, exportKind?: string, specifiers?: Array<{ importKind?: string }>, exported?: unknown }} Statement */

const importBorders = {
  /** @param {Context} context */
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (/** @type {Statement} */ node) => {
      if (typeof node.source?.value !== 'string') return;
      const because = refusal(file, node.source.value, isType(node));
      if (because) context.report({ node, message: `"${node.source.value}" may not be imported here: ${because}.` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

/** Nothing is left of it at run time: `import type`, or braces in which every name says so. @param {Statement} node */
function isType({ importKind, exportKind, specifiers = [] }) {
  return importKind === 'type' || exportKind === 'type' || (specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type'));
}

const noStarExport = {
  /** @param {Context} context */
  create(context) {
    return {
      /** @param {Statement} node */
      ExportAllDeclaration(node) {
        context.report({ node, message: 'Export names one by one: what a module offers is read in it.' });
      },
    };
  },
};

export default { meta: { name: 'house' }, rules: { 'import-borders': importBorders, 'no-star-export': noStarExport } };
