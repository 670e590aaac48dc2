export const en = { checkedOn: 'Checked {date}', moreWays: 'More', openMap: 'Open in a map' };

/** Machine-made translation; no native speaker has read it yet. */
export const cy: typeof en = {
  checkedOn: 'Gwiriwyd {date}',
  moreWays: 'Mwy',
  openMap: 'Agor mewn map',
};
