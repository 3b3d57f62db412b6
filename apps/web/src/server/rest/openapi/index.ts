import { rawRoutes, rows } from '../../http';
import { openApiDocument } from './document';
import type { OpenApiDocument } from './types';

/** Of the API, not of the program: it changes when `/api/v1` does. */
const apiVersion = '1.0.0';

let made: OpenApiDocument | undefined;

/** The document of this process's own table; made when somebody first asks. */
export function apiDocument(): OpenApiDocument {
  return (made ??= openApiDocument({ rows, raw: rawRoutes, version: apiVersion }));
}
