const BULLET = /^\s*[•*·–—-]\s+/;

/**
 * Plain text in pieces: paragraphs, with a blank line between them, and lists, whose every line has
 * a bullet. A list comes as its lines, without their bullets.
 */
export function blocksOf(text: string): readonly (string | readonly string[])[] {
  return text.split(/\n\s*\n/).map((block) => {
    const lines = block.split('\n');
    return lines.every((line) => BULLET.test(line))
      ? lines.map((line) => line.replace(BULLET, ''))
      : block;
  });
}
