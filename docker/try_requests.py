#!/usr/bin/env python3
"""Asks a running Allie for /ready and pages, and posts a signed delivery and a forged one: try_requests.py URL SECRET"""
import base64, hashlib, hmac, json, sys, time, urllib.error, urllib.request

url, secret = sys.argv[1], base64.b64decode(sys.argv[2])


def answer(path, body=None, headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(url + path, body, headers), timeout=10) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def delivery(key):
    body = json.dumps({"type": "message.created", "user": {"id": "nadia"}, "conversation": {"id": "dm", "visibility": "direct"},
                       "text": "dois-je dire que je travaille ici ?"}).encode()
    event, now = f"try_{time.time_ns()}", str(int(time.time()))
    code = base64.b64encode(hmac.new(key, f"{event}.{now}.".encode() + body, hashlib.sha256).digest()).decode()
    headers = {"content-type": "application/json", "webhook-id": event, "webhook-timestamp": now, "webhook-signature": f"v1,{code}"}
    return answer("/channels/bridge", body, headers)


def expect(what, wanted, got):
    print(f"{what}: {got[0]}, {len(got[1])} bytes")
    if got[0] != wanted:
        sys.exit(f"{what}: {wanted} was expected. {got[1].decode(errors='replace')}")


expect("/ready", 200, answer("/ready"))
expect("a page, from the templates", 200, answer("/guide/fr"))
expect("a style sheet, from the assets", 200, answer("/assets/style.css"))
expect("a forged delivery", 401, delivery(b"another key"))
signed = delivery(secret)
expect("a signed delivery", 200, signed)
print(" ", json.loads(signed[1])["text"].splitlines()[0])
