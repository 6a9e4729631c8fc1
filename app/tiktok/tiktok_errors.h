#pragma once

#include "core/error.h"

#include <QString>

namespace remarketeer {

/// Whether the same request may succeed a little later. tiktok-api.md E.2, "Retry set".
enum class Transience {
    Permanent,
    RateLimit, ///< refused before anything was done: any call may be repeated
    Trouble,   ///< unknown whether it was done: only calls that may happen twice are repeated
};

Transience transienceOf(int code);

/// The Error for a code of TikTok's. message is TikTok's own text; it is redacted, shortened and shown only where the
/// code alone says too little. Any thread.
Error tikTokError(int code, const QString &message, const QString &requestId);

/// For an answer that is none: an HTML page, a broken JSON, a missing field. what is for the log, without values.
Error unexpectedAnswer(const QString &what);

} // namespace remarketeer
