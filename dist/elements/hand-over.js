const able = () => navigator;
/** Whether this browser can share or copy a URL at all. */
const canHandOver = () => !!(able().share || able().clipboard);
/**
 * Opens the system's share sheet if there is one, and otherwise copies the URL.
 *
 * @returns whether it was copied.
 */
async function handOver(title, url) {
    const { share, clipboard } = able();
    try {
        if (share)
            await navigator.share({ title, url });
        else
            await clipboard?.writeText(url);
        return !share;
    }
    catch {
        return false; // The visitor closed the sheet, or a policy forbids it: there is nothing to say.
    }
}

export { canHandOver, handOver };
