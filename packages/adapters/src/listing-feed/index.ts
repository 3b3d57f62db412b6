export { type FeedCursor, type FeedItem, type FeedPage, FeedRefused, FeedUnavailable, type ListingFeed } from './port';
export { createResoWebApiFeed, type ResoWebApiConfig } from './reso-web-api';
