"""A keyboard of a Wayland session, by the protocol that the compositor has: wlroots'
virtual keyboard or KWin's fake input. Each line read holds the evdev code of a key,
which is pressed and released; each is answered with a line once the compositor has it."""

import os
import socket
import struct
import sys
import time

KEYMAP = b"""xkb_keymap {
  xkb_keycodes { include "evdev+aliases(qwerty)" };
  xkb_types { include "complete" };
  xkb_compat { include "complete" };
  xkb_symbols { include "pc+us+inet(evdev)" };
};\0"""
DISPLAY, REGISTRY = 1, 2
WLROOTS, KWIN = "zwp_virtual_keyboard_manager_v1", "org_kde_kwin_fake_input"

connection = socket.socket(socket.AF_UNIX)
connection.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
received = b""
last_id = REGISTRY


def new_id():
    global last_id
    last_id += 1
    return last_id


def uints(*values):
    return struct.pack(f"<{len(values)}I", *values)


def text(value):
    raw = value.encode() + b"\0"
    return uints(len(raw)) + raw + b"\0" * (-len(raw) % 4)


def request(target, opcode, payload=b"", descriptors=()):
    header = struct.pack("<IHH", target, opcode, 8 + len(payload))
    socket.send_fds(connection, [header + payload], descriptors)


def round_trip():
    """Waits until the compositor has done all that was asked; yields its events."""
    global received
    done = new_id()
    request(DISPLAY, 0, uints(done))
    while True:
        while len(received) >= 8:
            sender, opcode, size = struct.unpack("<IHH", received[:8])
            if len(received) < size:
                break
            payload, received = received[8:size], received[size:]
            if sender == DISPLAY and opcode == 0:
                sys.exit(f"the compositor refuses: {payload!r}")
            yield sender, opcode, payload
            if sender == done:
                return
        piece = connection.recv(65536)
        if not piece:
            sys.exit("the compositor has gone")
        received += piece


request(DISPLAY, 1, uints(REGISTRY))
offered = {}
for sender, opcode, payload in round_trip():
    if sender == REGISTRY and opcode == 0:
        number, length = struct.unpack("<II", payload[:8])
        offered[payload[8 : 7 + length].decode()] = number


def bind(interface, version):
    made = new_id()
    request(REGISTRY, 0, uints(offered[interface]) + text(interface) + uints(version, made))
    return made


if WLROOTS in offered:
    seat, manager, keyboard = bind("wl_seat", 1), bind(WLROOTS, 1), new_id()
    request(manager, 0, uints(seat, keyboard))
    keymap = os.memfd_create("keymap")
    os.write(keymap, KEYMAP)
    request(keyboard, 0, uints(1, len(KEYMAP)), [keymap])

    def key(code, state):
        request(keyboard, 1, uints(int(time.monotonic() * 1000) & 0xFFFFFFFF, code, state))

elif KWIN in offered:
    fake = bind(KWIN, 4)
    request(fake, 0, text("Codepin") + text("end-to-end tests"))

    def key(code, state):
        request(fake, 10, uints(code, state))

else:
    sys.exit("this compositor takes keys from no program")

for _ in round_trip():
    pass
print("ready", flush=True)
for line in sys.stdin:
    for state in (1, 0):
        key(int(line), state)
        for _ in round_trip():
            pass
    print("pressed", flush=True)
