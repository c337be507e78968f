"""Starts a preview of a copy of an agenda, and stops it again."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Preview:
    """A preview that runs."""

    address: str
    folder: Path
    process: subprocess.Popen[str]

    def url(self, path: str) -> str:
        """Returns the address of a page."""
        return self.address + path

    def text(self, path: str) -> str:
        """Returns the text of a file of the agenda."""
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Saves a file as an editor does: beside the old one, and then in its place."""
        target = self.folder / path
        beside = target.with_name(target.name + "~")
        beside.write_text(text, encoding="utf-8")
        beside.replace(target)


@contextmanager
def serving(tool: Path, agenda: Path, *words: str) -> Iterator[Preview]:
    """Serves a copy of an agenda for as long as the block lasts."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / agenda.name
        shutil.copytree(agenda, folder)
        command = [str(tool.resolve()), "serve", str(folder), "--port", "0", *words]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            assert process.stdout
            found = re.search(r"http://\S+", process.stdout.readline())
            if not found:
                raise SystemExit(f"the preview of {agenda} did not start")
            yield Preview(found.group(), folder, process)
        finally:
            process.terminate()
            process.wait(timeout=10)
