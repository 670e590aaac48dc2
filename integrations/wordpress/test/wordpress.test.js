import { after } from 'node:test';
import { administrator } from './administrator.js';
import { adversarialFeeds } from './adversarial-feeds.js';
import { author } from './author.js';
import { comments } from './comments.js';
import { cleaners } from './cleaners.js';
import { feedCopies } from './feed-copy.js';
import { features } from './features.js';
import { feedReading } from './feed-reading.js';
import { imports } from './import.js';
import { jsonSlips } from './json-slips.js';
import { limits } from './limits.js';
import { list } from './list.js';
import { mirror } from './mirror.js';
import { paragraphs } from './paragraphs.js';
import { pluginFiles } from './plugin-files.js';
import { safety } from './safety.js';
import { shortcodes } from './shortcode.js';
import { startBrowser } from './support/browser.js';
import { startFeedServer } from './support/feed-server.js';
import { startSite } from './support/site.js';
import { uninstall } from './uninstall.js';
import { urls } from './urls.js';

// One site for all, in the order of a site's life.
const feeds = await startFeedServer();
const site = await startSite([feeds.port]);
const browser = await startBrowser(site.url);
const host = { site, browser, feeds };

pluginFiles();
administrator(host);
author(host);
shortcodes(host);
features(host);
safety(host);
feedCopies(host);
limits(host);
feedReading(host);
mirror(host);
adversarialFeeds(host);
urls(host);
paragraphs(host);
cleaners(host);
comments(host);
list(host);
jsonSlips(host);
imports(host);
uninstall(host);

after(async () => {
  await browser.stop();
  feeds.stop();
  site.stop();
});
