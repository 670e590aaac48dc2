import { after } from 'node:test';
import { administrator } from './administrator.js';
import { author } from './author.js';
import { startBrowser } from './support/browser.js';
import { startFeedServer } from './support/feed-server.js';
import { startSite } from './support/site.js';

// One site for all, in the order of a site's life.
const feeds = await startFeedServer();
const site = await startSite([feeds.port]);
const browser = await startBrowser(site.url);
const host = { site, browser, feeds };

administrator(host);
author(host);

after(async () => {
  await browser.stop();
  feeds.stop();
  await site.stop();
});
