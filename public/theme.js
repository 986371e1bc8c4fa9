// Applies the stored theme before the first paint, so that a dark page never flashes white.
try {
  const theme = localStorage.getItem('tokentally.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the page follows the device.
}
