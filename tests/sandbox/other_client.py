"""A client that shares no code with Remarketeer: signs in, uploads and makes an audience with Python's http.client.

Usage: other_client.py BASE_URL APP_ID SECRET. Prints "people N" as the list says, or fails.
"""

import hashlib
import http.client
import json
import sys
import time
import urllib.parse
from html.parser import HTMLParser


class Form(HTMLParser):
    """The action and the fields of the page's form, as a browser would send them without the buttons."""

    def __init__(self, page):
        super().__init__()
        self.action, self.fields = None, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self.action = a["action"]
        if tag == "input" and (a["type"] != "checkbox" or "checked" in a):
            self.fields.append((a["name"], a.get("value", "")))


base, app_id, secret = sys.argv[1:]
connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=60)
redirect_uri = "http://localhost:8000/callback"
prefix = "/open_api/v1.3"


def send(method, path, body=None, headers={}, **more):
    connection.request(method, path, body, headers, **more)
    response = connection.getresponse()
    return response, response.read().decode()


def submit(form, **values):
    fields = [(n, values.pop(n, v)) for n, v in form.fields] + list(values.items())
    return send("POST", form.action, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})


def data(answer):
    response, body = answer
    assert response.status == 200 and response.getheader("Content-Type") == "application/json", body
    envelope = json.loads(body)
    assert envelope["code"] == 0 and envelope["message"] == "OK" and len(envelope["request_id"]) == 34, body
    return envelope["data"]


def post(path, body, token=None):
    headers = {"Content-Type": "application/json", **({"Access-Token": token} if token else {})}
    return data(send("POST", prefix + path, json.dumps(body), headers))


def get(path, token, **query):
    return data(send("GET", prefix + path + "?" + urllib.parse.urlencode(query), None, {"access-token": token}))


query = {"app_id": app_id, "redirect_uri": redirect_uri, "state": "a state"}
_, page = send("GET", "/portal/auth?" + urllib.parse.urlencode(query))
_, page = submit(Form(page), email="marketer@example.com", password="anything")
response, _ = submit(Form(page), decision="authorize")
assert response.status == 302, response.status
landed = response.getheader("Location")
assert landed.startswith(redirect_uri + "?")
answer = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(landed).query))
assert answer["state"] == "a state"

grant = post("/oauth2/access_token/", {"app_id": app_id, "secret": secret, "auth_code": answer["auth_code"]})
token, advertiser = grant["access_token"], grant["advertiser_ids"][0]
# json.dumps writes a blank behind each comma, urlencode makes it a plus.
info = get("/advertiser/info/", token, advertiser_ids=json.dumps(grant["advertiser_ids"]), fields='["name", "status"]')
assert len(info["list"]) == len(grant["advertiser_ids"])

lines = "".join(hashlib.sha256(b"%d" % i).hexdigest() + "\n" for i in range(2500)).encode()
fields = {"advertiser_id": advertiser, "calculate_type": "PHONE_SHA256", "file_signature": hashlib.md5(lines).hexdigest()}
body = b"".join(b'--B\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (n.encode(), v.encode())
                for n, v in fields.items())
body += (b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n' +
         lines + b"\r\n--B--\r\n")
headers = {"Access-Token": token, "Content-Type": "multipart/form-data; boundary=B"}
pieces = (body[i:i + 7001] for i in range(0, len(body), 7001))
upload = data(send("POST", prefix + "/dmp/custom_audience/file/upload/", pieces, headers, encode_chunked=True))

created = post("/dmp/custom_audience/create/", {"advertiser_id": advertiser, "custom_audience_name": "From Python",
                                                "calculate_type": "PHONE_SHA256", "file_paths": [upload["file_path"]]}, token)
for _ in range(200):
    listed = get("/dmp/custom_audience/list/", token, advertiser_id=advertiser,
                 custom_audience_ids=json.dumps([created["custom_audience_id"]]))["list"][0]
    if listed["is_valid"]:
        break
    time.sleep(0.2)
assert listed["name"] == "From Python"
print("people", listed["cover_num"])
