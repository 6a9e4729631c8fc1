#pragma once

#include "core/clock.h"
#include "sandbox/http_front.h"

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace remarketeer::sandbox {

/// A code of tiktok-api.md E.2 and the text that goes with it.
struct Refusal {
    int code = 40000;
    QString message;
};
using Answer = tl::expected<QJsonObject, Refusal>;

/// The usual text of a code.
QString messageOf(int code);
/// Shorthand for refusing with the usual text, or with one that says more.
tl::unexpected<Refusal> refuse(int code, const QString &message = {});

/// The answer as TikTok wraps it (E.1): code, message, request_id, data; HTTP 200.
Reply enveloped(const Answer &answer, const Clock &clock);
/// What TikTok's gateway says to a wrong path or method.
Reply pageNotFound();
/// What a gateway in trouble says: HTML, not JSON.
Reply gatewayPage(int status);

} // namespace remarketeer::sandbox
