import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ResoRow = { ListingKey: string; ModificationTimestamp: string } & Record<string, unknown>;

/** A small RESO Web API: `Property` with $filter on ModificationTimestamp, $orderby, $top, $select and next links. */
export class ResoServer {
  readonly rows = new Map<string, ResoRow>();
  /** Answered instead of a page, once each, in order. */
  readonly faults: { readonly status: number; readonly headers?: Record<string, string> }[] = [];
  readonly requests: string[] = [];
  private server: Server | undefined;
  private port = 0;

  put(row: ResoRow): void {
    this.rows.set(row.ListingKey, row);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/odata`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const fault = this.faults.shift();
      if (fault !== undefined) {
        response.writeHead(fault.status, fault.headers).end();
        return;
      }
      const body = JSON.stringify(this.answer(request));
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    this.server = server;
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    this.port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private answer(request: IncomingMessage): object {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(url.search);
    const since = /ModificationTimestamp ge (\S+)/.exec(url.searchParams.get('$filter') ?? '')?.[1];
    const byKey = url.searchParams.get('$orderby') === 'ListingKey';
    const sort = (row: ResoRow) => (byKey ? row.ListingKey : `${row.ModificationTimestamp} ${row.ListingKey}`);
    const found = [...this.rows.values()].filter((row) => since === undefined || row.ModificationTimestamp >= since).toSorted((a, b) => (sort(a) < sort(b) ? -1 : 1));
    const [skip, top] = [Number(url.searchParams.get('$skip') ?? 0), Number(url.searchParams.get('$top') ?? 100)];
    const value = found.slice(skip, skip + top);
    url.searchParams.set('$skip', String(skip + top));
    return { '@odata.context': `${this.url}/$metadata#Property`, value, ...(found.length > skip + top ? { '@odata.nextLink': url.href } : {}) };
  }
}

const base = {
  StandardStatus: 'Active', ListPrice: 650_000, UnparsedAddress: '', City: 'Seattle', StateOrProvince: 'WA', PostalCode: '98103', Country: 'US', Latitude: 47.66, Longitude: -122.34,
  PropertyType: 'Residential', PropertySubType: 'Single Family Residence', BedroomsTotal: 3, BathroomsTotalInteger: 2, LivingArea: 1_700, LivingAreaUnits: 'Square Feet', YearBuilt: 1931,
  PublicRemarks: 'A house by the lake.', HeatingYN: true, LocalFloodZone: 'X',
};

export const resoRow = (key: string, modified: string, changes: Record<string, unknown> = {}): ResoRow =>
  ({ ...base, UnparsedAddress: `${key} Lake Way N`, ListingKey: key, ModificationTimestamp: modified, ...changes });
