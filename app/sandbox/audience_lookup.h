#pragma once

#include "sandbox/call.h"

namespace remarketeer::sandbox {

// What the calls of /dmp/custom_audience/ have in common.

inline constexpr int audiencesPerCall = 100; ///< ids in one list, get, delete or apply/log

/// TikTok's form of a time: UTC without saying so.
QString timeText(const QDateTime &time);
/// Why a name is refused, if it is.
std::optional<Refusal> badName(const QString &name);
/// Why an advertiser may have no further audience (40502), if so.
std::optional<Refusal> tooMany(const Call &call, const QString &advertiser);

/// The advertiser that the JSON body, or the query, names, if the token may act for it.
tl::expected<QString, Refusal> advertiserOf(const Call &call);
tl::expected<QString, Refusal> advertiserOfQuery(const Call &call);

/// Whether an audience is in an advertiser's list: its own, and those that are shared with it.
bool isListed(const Audience &audience, const QString &advertiser);
/// An audience of an advertiser's list, or 40007.
tl::expected<Audience *, Refusal> listedAudience(const Call &call, const QString &advertiser, const QString &id);
/// An audience that the advertiser made; 40001 for one that is only shared with it, else 40007.
tl::expected<Audience *, Refusal> ownAudience(const Call &call, const QString &advertiser, const QString &id);

/// The fields that list and get both have, as `advertiser` sees them.
QJsonObject commonFields(const Call &call, const Audience &audience, const QString &advertiser);
/// What list calls audience_type, and get type.
QString typeOf(const Audience &audience);

/// page_info, and which of `total` rows the query's page and page_size ask for.
struct Page {
    qsizetype from = 0, to = 0; ///< half open
    QJsonObject info;
};
tl::expected<Page, Refusal> pageOf(const Call &call, qsizetype total);

} // namespace remarketeer::sandbox
