/** Old results are paler while new ones are on their way, unless those arrive at once. */
const RULES = `:host([search-service]) .root[aria-busy] [part=list] {
  opacity: 0.55;
  transition: opacity 0s 0.2s;
}`;

let sheet: CSSStyleSheet | undefined;

/** Adds the style to a directory. */
export function dim(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
