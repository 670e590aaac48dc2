const BULLET = /^\s*[•*·–—▪●◦\uf0b7\uf0a7-]\s+/;
/**
 * Plain text in pieces: paragraphs, separated by a blank line, and lists, in which each line has a
 * bullet. A list is given as its lines, without the bullets.
 */
function blocksOf(text) {
    return text.split(/\n\s*\n/).map((block) => {
        const lines = block.split('\n');
        return lines.every((line) => BULLET.test(line))
            ? lines.map((line) => line.replace(BULLET, ''))
            : block;
    });
}

export { blocksOf };
