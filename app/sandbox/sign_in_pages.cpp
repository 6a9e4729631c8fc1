#include "sandbox/sign_in_pages.h"

namespace remarketeer::sandbox {

namespace {

constexpr auto style = R"css(
:root { color-scheme: light dark; --ground: #ffffff; --text: #1c2330; --quiet: #5a6372; --border: #7b8494;
  --line: #e2e5ea; --button: #101010; --button-text: #ffffff; --bad: #c92a2a; --focus: #3355e0;
  --mark: #fff4e0; --mark-text: #7a3b00; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181d; --text: #e6e8ec; --quiet: #9aa3b2; --border: #737c8b;
  --line: #2b2f37; --button: #f1f1f1; --button-text: #101010; --bad: #ff8787; --focus: #a9b8ff;
  --mark: #33270f; --mark-text: #ffc078; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground);
  color: var(--text); font: 15px/1.45 system-ui, "Inter", "Segoe UI", "Noto Sans", sans-serif; }
.sandbox { padding: 8px 16px; text-align: center; background: var(--mark); color: var(--mark-text); font-size: 13px; }
main { width: min(100% - 32px, 400px); margin: auto; padding: 24px 0; }
h1 { margin: 0 0 20px; font-size: 20px; text-align: center; }
p { margin: 0 0 16px; }
.quiet { color: var(--quiet); font-size: 13px; text-align: center; }
.error { color: var(--bad); }
label.field { display: block; margin-bottom: 12px; font-size: 13px; color: var(--quiet); }
input[type=email], input[type=password] { display: block; width: 100%; margin-top: 4px; padding: 9px 10px;
  border: 1px solid var(--border); border-radius: 6px; background: var(--ground); color: var(--text); font: inherit; }
button { width: 100%; margin: 4px 0 12px; padding: 9px 12px; border: 1px solid var(--button); border-radius: 6px;
  background: var(--button); color: var(--button-text); font: inherit; font-weight: 600; cursor: pointer; }
button.second { background: transparent; color: var(--text); border-color: var(--border); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
ul { margin: 0 0 16px; padding-left: 20px; }
fieldset { margin: 0 0 16px; padding: 4px 0; border: 1px solid var(--line); border-radius: 8px; min-inline-size: 0; }
.actions { position: sticky; bottom: 0; display: flex; gap: 12px; padding: 8px 0; background: var(--ground); }
legend { margin-left: 10px; padding: 0 4px; font-size: 13px; color: var(--quiet); }
fieldset label { display: flex; gap: 10px; align-items: baseline; padding: 7px 14px; overflow-wrap: anywhere; }
fieldset small { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
)css";

Reply page(const QString &title, const QString &content)
{
    Reply reply;
    reply.contentType = "text/html; charset=utf-8";
    reply.headers = {{"Content-Security-Policy",
                      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"},
                     {"Referrer-Policy", "no-referrer"},
                     {"X-Content-Type-Options", "nosniff"}};
    reply.body = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                "<title>%1 – Sandbox</title><style>%2</style></head><body>"
                                "<div class=\"sandbox\"><strong>Sandbox</strong> · a stand-in for TikTok on this "
                                "computer; nothing is sent to TikTok</div><main><h1>%1</h1>%3</main></body></html>")
                     .arg(title.toHtmlEscaped(), QString::fromUtf8(style), content)
                     .toUtf8();
    return reply;
}

QString errorLine(const QString &error)
{
    return error.isEmpty()
               ? QString()
               : QStringLiteral("<p class=\"error\" id=\"error\" role=\"alert\">%1</p>").arg(error.toHtmlEscaped());
}

QString sessionField(const QString &session)
{
    return QStringLiteral("<input type=\"hidden\" name=\"session\" value=\"%1\">").arg(session.toHtmlEscaped());
}

} // namespace

Reply loginPage(const QString &session, const QString &error)
{
    return page(QStringLiteral("Log in to TikTok For Business"),
                QStringLiteral("<form method=\"post\" action=\"/portal/auth/login\">%1%2"
                               "<label class=\"field\">Email<input type=\"email\" id=\"email\" name=\"email\" "
                               "autocomplete=\"off\" autofocus required></label>"
                               "<label class=\"field\">Password<input type=\"password\" id=\"password\" "
                               "name=\"password\" autocomplete=\"off\" required></label>"
                               "<button id=\"login\">Log in</button></form>"
                               "<p class=\"quiet\">Any email and password will do, except the password “wrong”. An "
                               "email that begins with other@ signs in as somebody with other ad accounts.</p>")
                    .arg(errorLine(error), sessionField(session)));
}

Reply consentPage(const QString &session, const SandboxUser &user, const QString &error)
{
    QString rows;
    for (const SeededAdvertiser &advertiser : user.advertisers)
        rows += QStringLiteral("<label><input type=\"checkbox\" id=\"advertiser-%1\" name=\"advertiser\" value=\"%1\" "
                               "checked><span>%2</span><small>%1</small></label>")
                    .arg(advertiser.id, advertiser.name.toHtmlEscaped());
    return page(
        QStringLiteral("Authorize Remarketeer"),
        QStringLiteral(
            "<p>Signed in as %4. The app asks for permission to:</p>"
            "<ul><li>read your ad account information</li>"
            "<li>read, create and update custom audiences</li></ul>"
            "<form method=\"post\" action=\"/portal/auth/authorize\">%1%2"
            "<fieldset><legend>Ad accounts</legend>%3</fieldset>"
            "<div class=\"actions\"><button id=\"authorize\" name=\"decision\" value=\"authorize\">Authorize</button>"
            "<button id=\"deny\" class=\"second\" name=\"decision\" value=\"deny\">Deny</button></div>"
            "</form>")
            .arg(errorLine(error), sessionField(session), rows, user.name.toHtmlEscaped()));
}

Reply errorPage(const QString &title, const QString &text)
{
    Reply reply = page(title, QStringLiteral("<p id=\"error\" role=\"alert\">%1</p>").arg(text.toHtmlEscaped()));
    reply.status = 400;
    return reply;
}

} // namespace remarketeer::sandbox
