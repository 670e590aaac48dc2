import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import { foldedText } from '../../templates/text.js';
import { tipsView } from '../../view/tips-view.js';
import { base } from '../base.styles.js';
import { InnerElement } from '../inner-element.js';
import { tips } from './linking-tips.styles.js';

/**
 * The feed's advice on linking: a heading and its tips, each led by its first sentence.
 *
 * A directory has one inside. Use the element alone to show only the advice, such as in the side
 * block of a course page. In a narrow column the tips fold. In a wide one they are shown in full.
 *
 * @tagname linking-tips
 *
 * @slot - Fallback, shown until the tips are on screen. If they cannot be shown, it stays.
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
 * @csspart lead - The beginning of a tip, which is always shown.
 * @csspart rest - The rest, which the button unfolds.
 * @csspart more - The button that unfolds and folds a tip.
 * @csspart open - A second part of that button, while the tip is unfolded.
 * @csspart loading - The sentence shown while a feed takes a long time.
 * @csspart failure - The sentence shown if there is nothing to show, or only an older copy.
 * @csspart retry - The button that fetches the feed again.
 */
class LinkingTips extends InnerElement {
    constructor() {
        super(...arguments);
        /** The ids of the tips that are unfolded. */
        this.unfolded = new Set();
        this.focusTarget = '[part=heading], [part=failure]';
    }
    static { this.styles = [base, tips]; }
    static { this.properties = { unfolded: { state: true } }; }
    ownView(feed) {
        return feed && tipsView(feed, this.translator, this.headingLevel);
    }
    render() {
        const { shown } = this;
        if (!shown)
            return this.renderWaiting();
        const { translator, headingLevel, heading: title, tips } = shown;
        const { lang, dir } = translator;
        return html `<section class="root" lang=${lang} dir=${dir}><div part="tips">${heading(headingLevel, 'heading', title)}<ul part="list" role="list">${tips.map((tip, index) => this.#renderTip(tip, index, shown))}</ul>${this.renderFailure(this.staleSentence())}</div></section>`;
    }
    #renderTip({ id, title, text }, index, { translator, headingLevel }) {
        return html `<li part="tip">${heading(headingLevel + 1, 'tip-heading', title)}${foldedText('tip-text', text, translator, {
            id: `tip-${index}`,
            name: title?.text,
            isOpen: this.unfolded.has(id),
            onToggle: (isOpen) => this.#onToggle(id, isOpen),
        })}</li>`;
    }
    #onToggle(id, isOpen) {
        const unfolded = new Set(this.unfolded);
        if (isOpen)
            unfolded.add(id);
        else
            unfolded.delete(id);
        this.unfolded = unfolded;
    }
}

export { LinkingTips };
