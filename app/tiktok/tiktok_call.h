#pragma once

#include "tiktok/tiktok_api.h"

#include <QJsonObject>

#include <utility>

namespace remarketeer {

/// What may happen twice without harm.
enum class Repeat {
    Never,             ///< not even when refused: a code works once
    WhenRefused,       ///< creates something: only when TikTok surely did nothing (rate limits)
    AlsoLost,          ///< has the same effect twice: also after time-outs and server trouble
    WhileSomeoneWaits, ///< reads for the window: as AlsoLost, but without a network no more than one repetition
};

using Query = QList<std::pair<QString, QString>>;

inline constexpr int rowsPerPage = 100; ///< the most that TikTok's lists give
inline constexpr int mostPages = 100; ///< far beyond limits::audiencesPerAdvertiser: a server that never ends its list

/// base + path, every value percent-encoded; both with their own slashes. A base may have a path of its own.
QUrl serverUrl(const DeveloperApp &app, const QString &path, const Query &query);
/// The same below /open_api/v1.3. A secret that TikTok wants in the query is in it: such a
/// URL is never logged.
QUrl apiUrl(const DeveloperApp &app, const QString &path, const Query &query = {});

HttpRequest getRequest(QUrl url, const Redacted &token);
/// token may be empty: no header then.
HttpRequest postRequest(QUrl url, const Redacted &token, const QJsonObject &body);

/// `["1","2"]`, TikTok's form of a list in a query.
QString jsonList(const QStringList &list);

/// Sends, checks the envelope (E.1) and repeats with back-off what `repeat` allows. Gives `data`.
QCoro::Task<Result<QJsonObject>> callTikTok(TikTokApi::Context context, HttpRequest request, Repeat repeat);

} // namespace remarketeer
