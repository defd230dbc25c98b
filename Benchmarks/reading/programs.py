"""The programs that are measured: how each is started, and by which keys it does the same things."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from reading import texts


@dataclass
class Program:
    """How a program opens a text and which of its keys move by a line and by a page."""

    name: str
    executable: str
    arguments: list
    environment: dict
    line: bytes = b"j"
    page: bytes = b" "
    top: bytes = b"g"
    quit: bytes = b"q"
    # Keys that lead from its first screen to the article, and what each of the screens shows.
    opening: list = field(default_factory=list)
    shows: str = texts.OPENING
    notes: list = field(default_factory=list)


def closed_environment(home: Path, **more: str) -> dict:
    """An environment in which nothing of the user's own configuration is found."""
    home.mkdir(parents=True, exist_ok=True)
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        "HOME": str(home),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "USER": "reader",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_RUNTIME_DIR": str(runtime),
        **more,
    }


def install(names: list) -> list:
    """Installs what is missing, if it may; returns a sentence for each program that is not there."""
    missing = [name for name in names if not shutil.which(name)]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
        if subprocess.run(install, env=environment, **quiet).returncode:
            subprocess.run(["apt-get", "update"], env=environment, **quiet)
            subprocess.run(install, env=environment, **quiet)
        missing = [name for name in names if not shutil.which(name)]
    return [f"{name} is not installed: `apt-get install {name}`, then run this again." for name in missing]


def less(home: Path, text: Path) -> Program:
    environment = closed_environment(home, LESSHISTFILE="-")
    return Program("less", shutil.which("less"), [str(text)], environment)


def w3m(home: Path, text: Path) -> Program:
    # J scrolls by a line; j would only move the cursor. Long lines are folded, as the others do.
    options = ["-I", "UTF-8", "-O", "UTF-8", "-o", "fold_line=1"]
    return Program(
        "w3m", shutil.which("w3m"), [*options, str(text)], closed_environment(home), line=b"J", quit=b"Q"
    )


def newsboat(home: Path, text: Path) -> Program:
    environment = closed_environment(home)
    folder = home / "newsboat"
    folder.mkdir(exist_ok=True)
    texts.write_feed(folder / "feed.xml", text)
    (folder / "urls").write_text(f"file://{folder}/feed.xml\n")
    (folder / "config").write_text(
        "auto-reload no\nrefresh-on-startup no\n"
        "bind-key j down\nbind-key SPACE pagedown\nbind-key g home\n"
    )
    options = ["-u", "urls", "-C", "config", "-c", "cache.db"]
    options = [part if part.startswith("-") else str(folder / part) for part in options]
    executable = shutil.which("newsboat")
    subprocess.run([executable, *options, "-x", "reload"], env=environment, stdout=subprocess.DEVNULL, check=False)
    return Program(
        "newsboat", executable, options, environment, quit=b"qqq", shows="Presse",
        opening=[(b"\r", "Article"), (b"\r", texts.OPENING)],
        notes=["newsboat: first frame is its feed list plus the two keys that open the article."],
    )  # fmt: skip
