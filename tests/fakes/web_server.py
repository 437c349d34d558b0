"""A web server that gives what a test says, and may be as bad as one on the net."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class WebServer:
    """What it holds, by path; what it was asked for."""

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    redirects: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    """Sizes that it claims, whatever it sends."""
    tags: bool = True
    """Whether it says by which bytes are told from others."""
    sign_in: bytes = b""
    """The web page that it answers everything with, if any."""
    silent: threading.Event = field(default_factory=threading.Event)
    """Set once whoever was left without an answer may go."""
    hangs: set[str] = field(default_factory=set)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


class _Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: WebServer

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        if self._answer():
            self.wfile.write(self.state.files[self.path])

    def _answer(self) -> bool:
        state, content = self.state, self.state.files.get(self.path)
        if state.sign_in:
            page = {"Content-Type": "text/html; charset=utf-8"}
            self._send(200, {"Content-Length": len(state.sign_in), **page})
            self.wfile.write(state.sign_in if self.command == "GET" else b"")
            return False
        state.asked.append(f"{self.command} {self.path}")
        if self.path in state.hangs:
            state.silent.wait(30)
        if onward := state.redirects.get(self.path):
            self._send(302, {"Location": onward, "Content-Length": 0})
        elif content is None:
            self._send(404, {"Content-Length": 0})
        else:
            size = state.sizes.get(self.path, len(content))
            tag = {"ETag": f'"{hash(content):x}"'} if state.tags else {}
            self.close_connection = self.path in state.sizes
            self._send(200, {"Content-Length": size, **tag})
            return True
        return False

    def _send(self, code: int, headers: dict[str, object]) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, str(value))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[WebServer]:
    """Serve on this machine until the block ends."""
    state = WebServer()
    answers = type("Answers", (_Answers,), {"state": state})
    server = ThreadingHTTPServer(("127.0.0.1", 0), answers)
    server.daemon_threads = True
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield state
    finally:
        state.silent.set()
        server.shutdown()
        server.server_close()
        thread.join()
