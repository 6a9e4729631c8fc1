#pragma once

#include "tiktok/tiktok_api.h"

#include <QJsonObject>

namespace remarketeer {

// From TikTok's `data` to our values. Ids are strings in TikTok's JSON and stay strings. What does not fit is
// ServerTrouble, with the name of the field in the detail.

Result<TokenGrant> tokenGrantFrom(const QJsonObject &data);

/// /oauth2/advertiser/get/: ids and names alone.
Result<QList<Advertiser>> advertiserNamesFrom(const QJsonObject &data);
/// /advertiser/info/.
Result<QList<Advertiser>> advertisersFrom(const QJsonObject &data);

struct AudiencePage {
    QList<Audience> audiences;
    int pages = 1; ///< page_info.total_page
};
Result<AudiencePage> audiencePageFrom(const QJsonObject &data);

/// /dmp/custom_audience/get/ of one audience; AudienceGone for an empty list.
Result<AudienceDetails> audienceDetailsFrom(const QJsonObject &data);

struct AudienceUsePage {
    QList<AudienceUse> uses;
    int pages = 1;
};
/// /dmp/custom_audience/apply/log/.
Result<AudienceUsePage> audienceUsePageFrom(const QJsonObject &data);
/// /dmp/custom_audience/share/log/.
Result<QList<AudienceShare>> audienceSharesFrom(const QJsonObject &data);

/// The id that a creation gives.
Result<AudienceId> createdAudienceFrom(const QJsonObject &data);

/// A text that must be there, such as data.file_path.
Result<QString> textFrom(const QJsonObject &data, const QString &field);

} // namespace remarketeer
