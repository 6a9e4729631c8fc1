#include "ui/audience/audience_kind.h"

#include "audience/upload_layout.h"

#include <QCoreApplication>
#include <QLocale>

namespace remarketeer {

namespace {

struct AudienceWords {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AudienceWords)
};

constexpr qint64 computingHours = 48;

} // namespace

AttributeSet matchedAttributes()
{
    AttributeSet set;
    for (const ExportAttributeInfo &attribute : exportAttributes())
        set.set(static_cast<std::size_t>(attribute.attribute), attribute.usedToMatch);
    return set;
}

QString kindText(const QString &calculateType)
{
    if (calculateType == QLatin1String("EMAIL_SHA256"))
        return AudienceWords::tr("email addresses");
    if (calculateType == QLatin1String("PHONE_SHA256"))
        return AudienceWords::tr("phone numbers");
    if (calculateType == QLatin1String("GAID_SHA256"))
        return AudienceWords::tr("Google advertising IDs");
    if (calculateType == QLatin1String("IDFA_SHA256"))
        return AudienceWords::tr("Apple advertising IDs");
    if (calculateType == QLatin1String("FIRST_SHA256"))
        return AudienceWords::tr("device IDs");
    if (calculateType == QLatin1String("MULTIPLE_TYPES"))
        return AudienceWords::tr("several kinds of identifier");
    return calculateType;
}

AttributeSet identifiersOf(const QString &calculateType)
{
    AttributeSet identifiers;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        const auto at = static_cast<std::size_t>(attribute.attribute);
        AttributeSet alone;
        alone.set(at);
        identifiers.set(at, findUploadLayout(alone, calculateType) != nullptr);
    }
    return identifiers;
}

QString audienceState(const Audience &audience, const QDateTime &now)
{
    const QString size = AudienceWords::tr("%1 people").arg(QLocale().toString(audience.size));
    if (audience.expiresAt.isValid() && audience.expiresAt < now)
        return AudienceWords::tr("Expired");
    if (!audience.valid && audience.size == 0) {
        const bool fresh = audience.createdAt.isValid() && audience.createdAt.secsTo(now) < computingHours * 3600;
        return fresh ? AudienceWords::tr("Computing, up to 48 hours") : AudienceWords::tr("Computing or too small");
    }
    if (!audience.valid)
        return AudienceWords::tr("Not ready · %1").arg(size);
    if (audience.expiring)
        return AudienceWords::tr("Expiring soon · %1").arg(size);
    return AudienceWords::tr("Ready · %1").arg(size);
}

QString audienceUnusable(const Audience &audience, const QDateTime &now)
{
    if (audience.type != QLatin1String("Customer File Audience"))
        return AudienceWords::tr("Not made from a customer file, so no customers can be added or removed.");
    if (audience.expiresAt.isValid() && audience.expiresAt < now)
        return AudienceWords::tr("Expired at TikTok; it can only be deleted there.");
    if (identifiersOf(audience.calculateType).none())
        return AudienceWords::tr("Holds a kind of identifier (%1) that Remarketeer does not send.")
            .arg(audience.calculateType);
    return {};
}

QString audienceNote(const Audience &audience)
{
    if (!audience.valid && audience.size == 0)
        return AudienceWords::tr(
            "TikTok refuses changes to an audience while it is being computed or has no people in it.");
    return {};
}

} // namespace remarketeer
