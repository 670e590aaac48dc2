/**
 * A native checkbox for each category, for the libraries that have no such control of their own.
 * Calls back with the names that are ticked.
 */
export function categoryFilter(categories, onChange) {
  const fieldset = document.createElement('fieldset');
  for (const { name } of categories) {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: name });
    const label = document.createElement('label');
    label.append(box, name);
    fieldset.append(label);
  }
  fieldset.addEventListener('change', () => {
    const ticked = fieldset.querySelectorAll('input:checked');
    onChange(Array.from(ticked, (box) => box.value));
  });
  return fieldset;
}

/** Whether a row is in any of the ticked categories; all are where none is ticked. */
export function inCategories(row, ticked) {
  return ticked.length === 0 || ticked.some((name) => row.categories.includes(name));
}
