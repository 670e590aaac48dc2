// Runs in the report: a slider shows more of the picture before, or of the one after.
for (const slider of document.querySelectorAll('input')) {
  const pair = slider.closest('section')?.querySelector('.pair');
  slider.addEventListener('input', () => {
    if (pair instanceof HTMLElement) pair.style.setProperty('--split', `${slider.value}%`);
  });
}
