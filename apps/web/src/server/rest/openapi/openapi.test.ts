import { operations } from '@lintel/domain/registry';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { askedByPost } from '../../../components/asked-by-post';
import { rawRoutes, rows } from '../../http';
import { notInRest, notOffered } from '../../not-offered';
import { operations as offered } from '../../routers';
import { hasBody } from '../read-input';
import { apiDocument } from './index';
import { exampleOf } from './example';
import { bodySchemaOf } from './schemas';
import { jsonSchemaOf } from '../json-schema';

const document = apiDocument();

describe('the REST table', () => {
  it('has a row for every operation there is, or says why not', () => {
    const inRest = new Set(rows.map((row) => row.operation.name));
    const missing = operations.map((operation) => operation.name).filter((name) => !inRest.has(name) && !(name in notOffered) && !(name in notInRest));
    expect(missing).toEqual([]);
    const excusedButThere = [...Object.keys(notOffered), ...Object.keys(notInRest)].filter((name) => inRest.has(name));
    expect(excusedButThere).toEqual([]);
  });

  it('offers to programs what it offers to the browser', () => {
    const toBrowser = new Set<string>(offered.map((operation) => operation.name));
    expect(operations.map((operation) => operation.name).filter((name) => !toBrowser.has(name) && !(name in notOffered))).toEqual([]);
    const known = new Set(operations.map((operation) => operation.name));
    expect([...toBrowser, ...Object.keys(notOffered), ...Object.keys(notInRest)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('reads by GET, by a body only besides, and never changes by GET', () => {
    const byGet = new Set(rows.filter((row) => row.method === 'GET').map((row) => row.operation.name));
    for (const { operation } of rows) expect({ name: operation.name, byGet: byGet.has(operation.name) }).toEqual({ name: operation.name, byGet: operation.kind === 'query' && !askedByPost.has(operation.name) });
  });

  it('names path fields that the inputs have', () => {
    for (const { operation, path } of rows) {
      const { properties = {} } = jsonSchemaOf(operation.input, 'input');
      for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) expect([operation.name, ...Object.keys(properties)]).toContain(name);
    }
  });
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...document });
    expect(result).toMatchObject({ valid: true });
  });

  it('has every row, each with its scope, its answer and its refusals', () => {
    const described = Object.values(document.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
    expect(described).toBe(rows.length + rawRoutes.length);
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map((operation) => operation.operationId));
    expect(new Set(ids).size).toBe(ids.length);
    for (const methods of Object.values(document.paths)) {
      for (const operation of Object.values(methods)) {
        expect(operation.security[0]).toHaveProperty('key');
        expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
        expect(operation.responses).toHaveProperty('401');
      }
    }
  });

  it('points nowhere that is not there', () => {
    const references = new Set([...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? ''));
    for (const path of references) {
      const found = path.split('/').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), document);
      expect({ path, isThere: found !== undefined }).toEqual({ path, isThere: true });
    }
  });

  it('gives examples that the operations accept', () => {
    for (const row of rows) {
      const body = hasBody(row) ? bodySchemaOf(row) : undefined;
      if (body === undefined) continue;
      const { properties = {} } = jsonSchemaOf(row.operation.input, 'input');
      const path = Object.fromEntries([...row.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, exampleOf(properties[name] ?? {}, name)]));
      const result = row.operation.input.safeParse({ ...Object(exampleOf(body)), ...row.fixed, ...path });
      expect({ name: row.operation.name, issues: result.error?.issues }).toEqual({ name: row.operation.name, issues: undefined });
    }
    for (const row of rows.filter((each) => each.status !== 204)) {
      const result = row.operation.output.safeParse(exampleOf(jsonSchemaOf(row.operation.output, 'output')));
      expect({ name: row.operation.name, issues: result.error?.issues }).toEqual({ name: row.operation.name, issues: undefined });
    }
  });

  it('never speaks of the program that runs it', () => {
    expect(JSON.stringify(document)).not.toMatch(/kysely|postgres|undefined/i);
  });
});
