// Stands in for the background: brings what reads where somebody types, and listens to nothing else.
chrome.runtime.onMessage.addListener(({ kind }, { tab, frameId }, answer) => {
  const target = { tabId: tab.id, frameIds: [frameId] };
  const brought = kind === 'begun' && chrome.scripting.executeScript({ target, files: ['reader.js'] });
  Promise.resolve(brought).then(() => answer({ kind: 'heard' }));
  return true;
});
