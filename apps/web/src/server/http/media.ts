import { addLink, beginUpload, cancelUpload, deleteMedia, editMedia, getMedia, listMedia, reorderMedia, restoreMedia } from '@lintel/domain/media';
import { type RawRoute, type RestRow, row } from '../rest/row';
import { formRoute } from '../uploads/form';
import { uploadRoutes } from '../uploads/routes';
import { mediaFileRoute } from '../uploads/media-file';

const reads = { scope: 'media:read', tag: 'Media', isPublic: true } as const;
const writes = { scope: 'media:write', tag: 'Media' } as const;
const ofListing = { recordType: 'listing' } as const;

export const media: readonly RestRow[] = [
  row(listMedia, { method: 'GET', path: '/listings/{recordId}/media', fixed: ofListing, ...reads }),
  row(beginUpload, { method: 'POST', path: '/listings/{recordId}/media', fixed: ofListing, status: 201, ...writes }),
  row(addLink, { method: 'POST', path: '/listings/{recordId}/media/links', fixed: ofListing, status: 201, location: ({ id }) => `/media/${id}`, ...writes }),
  row(reorderMedia, { method: 'PUT', path: '/listings/{recordId}/media/order', fixed: ofListing, ...writes }),
  row(getMedia, { method: 'GET', path: '/media/{id}', ...reads }),
  row(editMedia, { method: 'PATCH', path: '/media/{id}', ...writes }),
  row(deleteMedia, { method: 'DELETE', path: '/media/{id}', ...writes }),
  row(restoreMedia, { method: 'POST', path: '/media/{id}/restore', ...writes }),
  row(cancelUpload, { method: 'DELETE', path: '/uploads/{id}', status: 204, ...writes }),
];

export const mediaRaw: readonly RawRoute[] = [...uploadRoutes, formRoute, mediaFileRoute];
