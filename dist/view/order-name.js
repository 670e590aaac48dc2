/** The name of an order. Without categories, the order by category is that of the feed. */
const orderName = (order, { categories }, t) => t(order === 'category' && !categories.length ? 'by-feed' : `by-${order}`);

export { orderName };
