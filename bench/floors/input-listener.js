// The least that hearing somebody type can cost.
window.addEventListener('input', () => {}, { capture: true, passive: true });
