/** A Markdown table whose columns but the first are numbers. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, column) => (column ? '---:' : '---'))),
    ...rows.map(line),
  ]
    .join('\n')
    .concat('\n');
}
