#include "core/ids.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Ids)
};

Result<QString> checkDigits(const QString &text, const QString &sentence)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > 19 || !digits)
        return fail(ErrorCode::InvalidInput, sentence);
    return text;
}

Result<QString> checkUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
        return fail(ErrorCode::Internal,
                    Tr::tr("An entry of the workspace has an identifier that Remarketeer did not make."));
    return text;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Result<QString> AdvertiserIdRule::check(const QString &text)
{
    return checkDigits(text, Tr::tr("An advertiser ID has 1 to 19 digits."));
}

Result<QString> AudienceIdRule::check(const QString &text)
{
    return checkDigits(text, Tr::tr("An audience ID has 1 to 19 digits."));
}

Result<QString> AudienceNameRule::check(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("Give the audience a name."));
    if (trimmed.size() > 128)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("An audience name has at most 128 characters; shorten it by %1.").arg(trimmed.size() - 128));
    return trimmed;
}

Result<QString> GrantIdRule::check(const QString &text)
{
    return checkUuid(text);
}

Result<QString> RunIdRule::check(const QString &text)
{
    return checkUuid(text);
}

Result<QString> SourceIdRule::check(const QString &text)
{
    return checkUuid(text);
}

Result<QString> SegmentIdRule::check(const QString &text)
{
    return checkUuid(text);
}

Result<QString> CampaignIdRule::check(const QString &text)
{
    return checkUuid(text);
}

GrantId newGrantId()
{
    return *GrantId::from(newUuid());
}

RunId newRunId()
{
    return *RunId::from(newUuid());
}

SourceId newSourceId()
{
    return *SourceId::from(newUuid());
}

SegmentId newSegmentId()
{
    return *SegmentId::from(newUuid());
}

CampaignId newCampaignId()
{
    return *CampaignId::from(newUuid());
}

} // namespace remarketeer
