#!/usr/bin/env python3
"""Writes a wrk script that posts signed deliveries, each with an id of its own: signed_requests.py SECRET COUNT > requests.lua

Half ask a question of the guide, the rest greet, start telling a slip, or ask for a story."""
import base64, hashlib, hmac, json, sys, time

secret, count = base64.b64decode(sys.argv[1]), int(sys.argv[2])
words = ["dois-je dire que je travaille ici ?", "may i post a photo of a colleague", "bonjour", "j'ai fait une bêtise sur linkedin",
         "qu'est-ce que je peux partager ?", "what is confidential"]
now = str(int(time.time()))
print("local requests = {")
for number in range(count):
    body = json.dumps({"type": "message.created", "user": {"id": f"u{number % 5000}"},
                       "conversation": {"id": f"dm{number % 5000}", "visibility": "direct"}, "text": words[number % len(words)]})
    name = f"bench_{number}"
    code = base64.b64encode(hmac.new(secret, f"{name}.{now}.{body}".encode(), hashlib.sha256).digest()).decode()
    print(f"  {{{json.dumps(name)}, {json.dumps('v1,' + code)}, {json.dumps(body)}}},")
print("}")
print(f"""local at = 0
request = function()
  at = at + 1
  local one = requests[(at - 1) % #requests + 1]
  return wrk.format("POST", wrk.path, {{["webhook-id"] = one[1], ["webhook-timestamp"] = "{now}", ["webhook-signature"] = one[2],
    ["content-type"] = "application/json"}}, one[3])
end""")
