export { type PushMessage, type PushResult, type PushSender, type PushTarget, PushUnavailable } from './port';
export { installationVapidKeys, vapidKeys, type VapidKeys } from './vapid';
export { createWebPush, type WebPushConfig } from './web-push';
