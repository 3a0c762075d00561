#!/usr/bin/env python3
"""Writes what wrk needs to post signed deliveries, each with an id of its own: signed_requests.py SECRET COUNT FOLDER

FOLDER gets signed.tsv and signed.lua. The deliveries are questions of the guide, greetings, slips and wishes for a story, in turn."""
import base64, hashlib, hmac, json, sys, time
from pathlib import Path

WORDS = ["dois-je dire que je travaille ici ?", "may i post a photo of a colleague", "bonjour", "j'ai fait une bêtise sur linkedin",
         "qu'est-ce que je peux partager ?", "what is confidential"]
LUA = """local requests = {{}}
for line in io.lines("{file}") do
  local id, signature, body = line:match("^(.-)\\t(.-)\\t(.*)$")
  requests[#requests + 1] = {{id, signature, body}}
end
local at = 0
request = function()
  at = at + 1
  local one = requests[(at - 1) % #requests + 1]
  return wrk.format("POST", wrk.path, {{["webhook-id"] = one[1], ["webhook-timestamp"] = "{now}", ["webhook-signature"] = one[2],
    ["content-type"] = "application/json"}}, one[3])
end
"""


def signed(number: int, now: str, secret: bytes) -> str:
    body = json.dumps({"type": "message.created", "user": {"id": f"u{number % 5000}"},
                       "conversation": {"id": f"dm{number % 5000}", "visibility": "direct"}, "text": WORDS[number % len(WORDS)]})
    name = f"bench_{number}"
    code = hmac.new(secret, f"{name}.{now}.{body}".encode(), hashlib.sha256).digest()
    return f"{name}\tv1,{base64.b64encode(code).decode()}\t{body}\n"


secret, count, folder = base64.b64decode(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
now = str(int(time.time()))
(folder / "signed.tsv").write_text("".join(signed(number, now, secret) for number in range(count)))
(folder / "signed.lua").write_text(LUA.format(file=folder / "signed.tsv", now=now))
