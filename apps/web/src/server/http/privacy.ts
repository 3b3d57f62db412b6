import { cancelDeletion, changeConsents, fetchExport, getConsents, getPersonPrivacy, listExports, orderDeletion, orderExport, planDeletion, revealPerson } from '@lintel/domain/privacy';
import { type RawRoute, type RestRow, row } from '../rest/row';
import { contextOf } from '../transport/context';
import { asRefusal } from '../transport/file-errors';
import { sendFile } from '../transport/send-file';

const account = { read: { scope: 'account:read', tag: 'My account' }, write: { scope: 'account:write', tag: 'My account' } } as const;
const people = { read: { scope: 'admin:read', tag: 'People' }, write: { scope: 'admin:write', tag: 'People' } } as const;

export const privacy: readonly RestRow[] = [
  row(getConsents, { method: 'GET', path: '/me/consents', ...account.read }),
  row(changeConsents, { method: 'POST', path: '/me/consents', ...account.write }),
  row(listExports, { method: 'GET', path: '/me/exports', ...account.read }),
  row(planDeletion, { method: 'GET', path: '/users/{userId}/deletion-plan', ...people.read }),
  row(getPersonPrivacy, { method: 'GET', path: '/users/{userId}/privacy', ...people.read }),
  row(orderExport, { method: 'POST', path: '/users/{userId}/exports', status: 201, ...people.write }),
  row(orderDeletion, { method: 'POST', path: '/users/{userId}/deletion', ...people.write }),
  row(cancelDeletion, { method: 'POST', path: '/deletions/{id}/cancel', ...people.write }),
  row(revealPerson, { method: 'POST', path: '/users/{userId}/reveal', ...people.write }),
];

/** The copy of one's data: by its signed link, in its owner's own session. */
const exportFileRoute: RawRoute = {
  method: 'GET', path: '/me/exports/{id}/file', scope: 'account:read', tag: 'My account', summary: 'Fetch the copy of your data.',
  openApi: {
    description: 'Query: `signature`, as the list of copies gives it. Only in a session of its owner, never by a key.',
    responses: { 200: { description: 'The copy.', content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } } },
  },
  async handle(exchange, { executor, files, actor, params }) {
    const signature = new URLSearchParams(exchange.query).get('signature') ?? '';
    const { key } = await executor.execute(fetchExport, { id: params['id'], signature }, contextOf(exchange, actor, 'screen'));
    await sendFile(files, exchange, key, { 'cache-control': 'private, no-store', 'content-disposition': 'attachment; filename="lintel-data.zip"' }).catch((error: unknown) => { throw asRefusal(error); });
  },
};

export const privacyRaw: readonly RawRoute[] = [exportFileRoute];
