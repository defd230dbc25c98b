"""A program running in a pseudo-terminal of its own, and the times of what it writes.

Times are taken when bytes arrive; drawing them on the model of the screen is done afterwards, so that the model
costs the program nothing.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass, field

from terminal.screen import Screen

QUERY = re.compile(rb"\x1b\[(?:>?0?c|6n|\?(\d+)\$p)|\x1b\](1[01]);\?(?:\x07|\x1b\\)")


@dataclass
class Burst:
    """What came between a key and the quiet after it: times in seconds after the key, and the bytes."""

    first: float | None = None
    last: float | None = None
    chunks: list = field(default_factory=list)

    @property
    def bytes(self) -> int:
        return sum(len(chunk) for _, chunk in self.chunks)


class Session:
    """One run of a program, from exec to its end."""

    def __init__(self, arguments, environment, columns=100, rows=30, directory=None):
        self.screen = Screen(columns, rows)
        self.status = None
        ready, go = os.pipe()
        program, *rest = arguments
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.close(go)
            if directory:
                os.chdir(directory)
            os.read(ready, 1)
            try:
                os.execve(program, [program, *rest], environment)
            finally:
                os._exit(127)
        os.close(ready)
        self.set_size(columns, rows)
        # The child is given time to reach its read, so that the clock starts at exec and not at fork.
        time.sleep(0.01)
        self.started = time.perf_counter()
        os.write(go, b"g")
        os.close(go)

    def set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    # Reading

    def read(self, timeout: float) -> bytes | None:
        """Bytes that arrive within the time: empty when none did, None when the program has gone."""
        ready, _, _ = select.select([self.terminal], [], [], max(0, timeout))
        if not ready:
            return b""
        try:
            data = os.read(self.terminal, 65536)
        except OSError:
            return None
        if not data:
            return None
        if b"\x1b" in data:
            self.answer(data)
        return data

    def answer(self, data: bytes) -> None:
        """Answers what a program asks its terminal: what xterm would, without extensions."""
        for match in QUERY.finditer(data):
            asked = match.group()
            if asked.endswith(b"c"):
                reply = b"\x1b[>41;366;0c" if b">" in asked else b"\x1b[?64;22c"
            elif asked.endswith(b"n"):
                reply = b"\x1b[%d;%dR" % (self.screen.y + 1, self.screen.x + 1)
            elif match.group(1):
                reply = b"\x1b[?%s;0$y" % match.group(1)
            else:
                reply = b"\x1b]%s;rgb:0000/0000/0000\x1b\\" % match.group(2)
            self.write(reply)

    def burst(self, since: float, quiet: float, patience: float) -> Burst:
        """Reads until nothing has come for `quiet`; waits `patience` for the first byte."""
        burst = Burst()
        wait = patience
        while data := self.read(wait):
            now = time.perf_counter() - since
            if burst.first is None:
                burst.first = now
            burst.last = now
            burst.chunks.append((now, data))
            wait = quiet
        return burst

    def draw(self, burst: Burst) -> None:
        """Puts a burst on the model of the screen."""
        for _, data in burst.chunks:
            self.screen.feed(data)

    # Acting

    def write(self, data: bytes) -> None:
        os.write(self.terminal, data)

    def press(self, keys: bytes, quiet: float = 0.008, patience: float = 1.0) -> Burst:
        """Sends keys in one write and reads what they caused."""
        start = time.perf_counter()
        self.write(keys)
        return self.burst(start, quiet, patience)

    def resize(self, columns: int, rows: int, quiet: float = 0.02, patience: float = 2.0) -> Burst:
        """Gives the terminal another size and reads what that caused."""
        self.screen.resize(columns, rows)
        start = time.perf_counter()
        self.set_size(columns, rows)
        return self.burst(start, quiet, patience)

    # Looking at the process

    def peak_memory(self) -> int:
        """The largest resident size so far, in bytes."""
        with open(f"/proc/{self.process}/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
        return 0

    def processor_time(self) -> float:
        """The processor time of all its threads so far, in seconds (to the nanosecond where the kernel counts so)."""
        return self.scheduling()[0]

    def waiting_time(self) -> float:
        """How long it and the measuring program so far were ready to run while others ran, in seconds."""
        return self.scheduling()[1] + self.scheduling("self")[1]

    def activity(self) -> tuple | None:
        """How often the main thread has begun to run, and whether all sleep; None where the kernel does not tell."""
        turns, asleep = 0, True
        try:
            for thread in os.listdir(f"/proc/{self.process}/task"):
                with open(f"/proc/{self.process}/task/{thread}/status") as status:
                    fields = dict(line.split(":", 1) for line in status)
                if int(thread) == self.process:
                    turns = int(fields["voluntary_ctxt_switches"]) + int(fields["nonvoluntary_ctxt_switches"])
                asleep = asleep and fields["State"].split()[0] not in ("R", "D")
        except (OSError, KeyError):
            return None
        return turns, asleep

    def scheduling(self, process=None) -> tuple:
        tasks = f"/proc/{process or self.process}/task"
        running = waiting = 0
        for thread in os.listdir(tasks):
            with open(f"{tasks}/{thread}/schedstat") as counts:
                ran, waited, _ = counts.read().split()
                running += int(ran)
                waiting += int(waited)
        return running / 1e9, waiting / 1e9

    # Ending

    def finished(self) -> bool:
        """Whether the program has ended."""
        if self.status is None:
            done, status = os.waitpid(self.process, os.WNOHANG)
            if done:
                self.status = status
        return self.status is not None

    def kill(self) -> Burst:
        """Ends the program by SIGKILL; returns what it had written before that was not read yet."""
        if not self.finished():
            os.kill(self.process, signal.SIGKILL)
            _, self.status = os.waitpid(self.process, 0)
        rest = self.burst(time.perf_counter(), 0.0, 0.0)
        os.close(self.terminal)
        return rest

    def quit(self, keys: bytes, patience: float = 2.0) -> None:
        """Leaves by the program's own keys, and by force where they do not help."""
        end = time.perf_counter() + patience
        try:
            self.write(keys)
            while not self.finished() and time.perf_counter() < end:
                if self.read(0.02) is None:
                    time.sleep(0.005)
        except OSError:
            pass
        self.kill()
