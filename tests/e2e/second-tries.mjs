// A reporter that leaves behind which tests failed, and which passed only when they were tried again, so that the task runner can name
// them at the end of its own report: one line each, `failed` or `second try`, then where the test is, its title and what went wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class SecondTries {
  constructor({ file }) {
    this.file = file;
    this.tests = new Map();
  }

  onTestEnd(test, result) {
    const known = this.tests.get(test.id) ?? { test, error: '' };
    const [error] = result.errors;
    if (error) known.error = (error.message ?? String(error.value)).replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0];
    this.tests.set(test.id, known);
  }

  onEnd() {
    const lines = [];
    for (const { test, error } of this.tests.values()) {
      const outcome = { unexpected: 'failed', flaky: 'second try' }[test.outcome()];
      if (outcome) lines.push(`${outcome}: ${test.titlePath().slice(1).join(' › ')}: ${error}`);
    }
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, lines.join('\n'));
  }

  printsToStdio() {
    return false;
  }
}
