import { withLongNames } from '../../view/localized-text.js';
import { nothing, html } from 'lit';
import { base } from '../base.styles.js';
import { FeedElement } from '../feed-element.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { heading } from '../../templates/heading.js';
import { foldedText } from '../../templates/text.js';
import { tips } from './linking-tips.styles.js';

/** Characters after which a tip folds: at the end of its first sentence, whatever its length. */
const FOLD_AFTER = 1;
/**
 * The feed's advice on linking: a heading and its tips, each led by its first sentence.
 *
 * A directory has one inside. Use the element alone where only the advice is wanted, such as the
 * side block of a course page. In a narrow column the tips fold; in a wide one they are whole.
 *
 * @tagname linking-tips
 *
 * @slot - Fallback, shown until the tips are on screen, and for good where they can't be.
 *
 * @fires directory-load {DirectoryLoadEvent} - The feed at `src` is on screen.
 * @fires directory-error {DirectoryErrorEvent} - There is no such feed, or only an older copy.
 *
 * @csspart tips - The panel.
 * @csspart heading - Its heading.
 * @csspart list - The list of tips.
 * @csspart tip - One tip.
 * @csspart tip-heading - The heading of a tip that has one.
 * @csspart tip-text - The words of a tip.
 * @csspart lead - The beginning of a tip, which is always there.
 * @csspart more - The button that unfolds a tip.
 * @csspart loading - The sentence shown while a feed takes long.
 * @csspart failure - The sentence shown where there is nothing to show, or only an older copy.
 * @csspart retry - The button that asks for the feed again.
 */
class LinkingTips extends FeedElement {
    constructor() {
        super(...arguments);
        this.source = new FeedController(this, { inherits: true });
        this.open = new Set();
    }
    static { this.styles = [base, tips]; }
    static { this.properties = { open: { state: true } }; }
    render() {
        const panel = this.source.parsed?.feed.tips;
        if (!panel)
            return this.renderWaiting();
        const { translator } = this;
        return html `<section class="root" lang=${translator.locale.tag} dir=${translator.dir ?? nothing}> <div part="tips"> ${heading(this.headingLevel, 'heading', this.text(panel, 'heading'))} <ul part="list" role="list"> ${panel.items.map((tip, index) => this.#renderTip(tip, `tip-${index}`))} </ul> ${this.renderFailure(this.staleSentence)} </div> </section>`;
    }
    #renderTip(tip, id) {
        const title = this.text(tip, 'title');
        const words = withLongNames(this.text(tip, 'text'), title);
        if (!words)
            return nothing;
        return html `<li part="tip"> ${heading(this.headingLevel + 1, 'tip-heading', title)} <div part="tip-text"> ${foldedText(words, FOLD_AFTER, this.translator, {
            id,
            name: title?.text,
            open: this.open.has(tip.id),
            onToggle: (isOpen) => this.#onToggle(tip.id, isOpen),
        })} </div> </li>`;
    }
    #onToggle(id, isOpen) {
        const open = new Set(this.open);
        if (isOpen)
            open.add(id);
        else
            open.delete(id);
        this.open = open;
    }
}

export { LinkingTips };
