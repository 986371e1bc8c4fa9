// Runs in the browser: a worker for each engine, and a clock over each of them. `run.mjs` calls these two functions.

const workers = new Map();

/** Sends one message and collects what comes back; each answer winds the clock up again. */
function ask(engine, message, last, timeoutMs) {
  const worker = workers.get(engine);
  const answers = [];
  return new Promise((resolve) => {
    let timer;
    const finish = (end) => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      if (end !== last) {
        worker.terminate();
        workers.delete(engine);
      }
      resolve({ answers, end });
    };
    const wind = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish('timeout'), timeoutMs);
    };
    worker.onmessage = ({ data }) => {
      answers.push(data);
      if (data.kind === last || data.kind === 'failed') finish(data.kind);
      else wind();
    };
    worker.onerror = (event) => {
      answers.push({ kind: 'failed', detail: event.message });
      finish('failed');
    };
    wind();
    worker.postMessage(message);
  });
}

/** A fresh worker; the one before, if any, is ended. */
globalThis.startEngine = (engine, timeoutMs) => {
  workers.get(engine)?.terminate();
  workers.set(engine, new Worker('worker.mjs', { type: 'module' }));
  return ask(engine, { engine }, 'started', timeoutMs);
};

/** A series of runs; after a time-out the engine must be started again. */
globalThis.runSeries = (engine, series, timeoutMs) => ask(engine, series, 'finished', timeoutMs);

globalThis.isRunning = (engine) => workers.has(engine);
