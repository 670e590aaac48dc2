/** What an order is called: without categories, theirs is that of the feed. */
const orderName = (order, { categories }, t) => t(order === 'category' && !categories.length ? 'by-feed' : `by-${order}`);

export { orderName };
