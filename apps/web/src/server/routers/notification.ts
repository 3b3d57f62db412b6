import { listNotifications, markRead } from '@lintel/domain/notification';

export const notification = [listNotifications, markRead] as const;
