const BULLET = /^\s*[•*·–—-]\s+/;
/**
 * Plain text in pieces: paragraphs, with a blank line between them, and lists, whose every line has
 * a bullet. A list comes as its lines, without their bullets.
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
