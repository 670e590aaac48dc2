// The browser's own class, even if a library has replaced `window.Event`, or an old polyfill
// `window.CustomEvent`. Node has a `MessageEvent` too.
const NativeEvent = Object.getPrototypeOf(MessageEvent);
const FROM_VISITOR = { bubbles: true, composed: true };
/** A feed was fetched, checked and put on screen. Does not bubble. */
class DirectoryLoadEvent extends NativeEvent {
    constructor({ feed, problems }) {
        super('directory-load');
        this.feed = feed;
        this.problems = problems;
    }
}
/** There is no feed to show, or only an older copy. Does not bubble. */
class DirectoryErrorEvent extends NativeEvent {
    constructor(error) {
        super('directory-error');
        this.error = error;
    }
}
/** A visitor changed what is shown. Bubbles and is composed. */
class DirectoryFilterEvent extends NativeEvent {
    constructor(query, filters, total) {
        super('directory-filter', FROM_VISITOR);
        this.query = query;
        this.filters = filters;
        this.total = total;
    }
}
/** A visitor followed or copied a way to reach an organisation. Bubbles and is composed. */
class OrgContactEvent extends NativeEvent {
    constructor(org, kind, value, action) {
        super('org-contact', FROM_VISITOR);
        this.org = org;
        this.kind = kind;
        this.value = value;
        this.action = action;
    }
}

export { DirectoryErrorEvent, DirectoryFilterEvent, DirectoryLoadEvent, OrgContactEvent };
