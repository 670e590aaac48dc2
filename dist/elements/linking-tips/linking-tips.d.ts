import { type PropertyDeclarations } from 'lit';
import type { Feed } from '../../feed/model.js';
import { type TipsView } from '../../view/tips-view.js';
import { InnerElement } from '../inner-element.js';
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
export declare class LinkingTips extends InnerElement<TipsView> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** The ids of the tips that are unfolded. */
    protected unfolded: ReadonlySet<string>;
    protected readonly focusTarget = "[part=heading], [part=failure]";
    protected ownView(feed: Feed | undefined): TipsView | undefined;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'linking-tips': LinkingTips;
    }
}
