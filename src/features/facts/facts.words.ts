export const en = { checkedOn: 'Checked {date}' };

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = { checkedOn: 'Gwiriwyd {date}' };
