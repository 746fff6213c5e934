// @ts-check
import { spawn } from "node:child_process";

/**
 * Runs a program with its output on our terminal. Resolves with the exit code; a program that cannot start, is killed,
 * or outlives `seconds` gives a code other than 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds?: number, env?: Record<string, string | undefined>, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { seconds = 900, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const posix = process.platform !== "win32";
    const child = spawn(command, args, {
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
      env: { ...process.env, ...env },
      // A group of its own, so that a run that hangs takes the browsers it started with it.
      detached: posix,
      shell: !posix && command === "npm",
    });
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(posix ? -child.pid : child.pid, signal);
      } catch {
        // The group has already ended.
      }
    };
    const timer = setTimeout(() => {
      console.error(`${command} did not end within ${seconds} s and was stopped.`);
      end("SIGKILL");
    }, seconds * 1000);
    const forward = () => {
      end("SIGKILL");
      process.exit(130);
    };
    process.once("SIGINT", forward);
    process.once("SIGTERM", forward);
    const settle = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off("SIGINT", forward);
      process.off("SIGTERM", forward);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      settle(1);
    });
    child.once("exit", (code) => settle(code ?? 1));
  });
}

/**
 * Runs one of our own scripts, or a package's program, with this very Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);
