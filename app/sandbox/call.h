#pragma once

#include "sandbox/envelope.h"
#include "sandbox/faults.h"
#include "sandbox/world.h"

#include <QJsonObject>

#include <optional>

namespace remarketeer::sandbox {

/// One call of an API endpoint on its way through its handler.
struct Call {
    World &world;
    const Request &request;
    Token *token = nullptr;        ///< null where the endpoint takes none
    QJsonObject body;              ///< of a POST with JSON
    QStringList deniedAdvertisers; ///< by a fault

    /// A required text of the JSON body, or 40002: ids are strings, a number is refused.
    tl::expected<QString, Refusal> text(const QString &field) const;
    /// A required, not empty array of at most `most` strings of the JSON body, or 40002.
    tl::expected<QStringList, Refusal> texts(const QString &field, qsizetype most) const;
    /// A required query parameter, or 40002.
    tl::expected<QString, Refusal> parameter(const QString &name) const;
    /// A query parameter that is a JSON array of strings; empty when it is absent; 40002, or 40011 for more than
    /// `most`.
    tl::expected<QStringList, Refusal> listParameter(const QString &name, qsizetype most) const;
    /// A query parameter that is a whole number in a range, or 40002.
    tl::expected<int, Refusal> numberParameter(const QString &name, int fallback, int least, int most) const;
    /// Why the token may not act for an advertiser (40001), if so.
    std::optional<Refusal> forbidden(const QString &advertiser) const;
};

using Handler = Answer (*)(const Call &);

Answer accessToken(const Call &call);
Answer revokeToken(const Call &call);
Answer advertiserGet(const Call &call);
Answer advertiserInfo(const Call &call);
Answer userInfo(const Call &call);

Answer audienceUpload(const Call &call);
Answer audienceCreate(const Call &call);
Answer audienceUpdate(const Call &call);
Answer audienceDelete(const Call &call);
Answer audienceList(const Call &call);
Answer audienceGet(const Call &call);
Answer audienceApply(const Call &call);
Answer audienceApplyLog(const Call &call);
Answer audienceShare(const Call &call);
Answer audienceShareCancel(const Call &call);
Answer audienceShareLog(const Call &call);
Answer lookalikeCreate(const Call &call);
Answer lookalikeUpdate(const Call &call);

} // namespace remarketeer::sandbox
