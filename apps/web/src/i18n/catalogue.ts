import account from '../../messages/en/account.json';
import admin from '../../messages/en/admin.json';
import analytics from '../../messages/en/analytics.json';
import assistant from '../../messages/en/assistant.json';
import audit from '../../messages/en/audit.json';
import auth from '../../messages/en/auth.json';
import building from '../../messages/en/building.json';
import community from '../../messages/en/community.json';
import desk from '../../messages/en/desk.json';
import directory from '../../messages/en/directory.json';
import docs from '../../messages/en/docs.json';
import errors from '../../messages/en/errors.json';
import events from '../../messages/en/events.json';
import find from '../../messages/en/find.json';
import home from '../../messages/en/home.json';
import listing from '../../messages/en/listing.json';
import media from '../../messages/en/media.json';
import offline from '../../messages/en/offline.json';
import operate from '../../messages/en/operate.json';
import organisation from '../../messages/en/organisation.json';
import search from '../../messages/en/search.json';
import sharing from '../../messages/en/sharing.json';
import shell from '../../messages/en/shell.json';
import standingIn from '../../messages/en/standing-in.json';
import ticket from '../../messages/en/ticket.json';
import ui from '../../messages/en/ui.json';
import views from '../../messages/en/views.json';
import webhooks from '../../messages/en/webhooks.json';
import words from '../../messages/en/words.json';

/** Every text of the pages, one file a feature. A new feature adds its file here; another language adds a catalogue of the same shape. */
export const english = {
  account,
  admin,
  analytics,
  assistant,
  audit,
  auth,
  building,
  community,
  desk,
  directory,
  docs,
  errors,
  events,
  find,
  home,
  listing,
  media,
  offline,
  operate,
  organisation,
  search,
  sharing,
  shell,
  standingIn,
  ticket,
  ui,
  views,
  webhooks,
  words,
};

export type Messages = typeof english;
export type Namespace = keyof Messages;
