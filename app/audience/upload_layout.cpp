#include "audience/upload_layout.h"

#include <algorithm>

namespace remarketeer {

namespace {

using enum ExportAttribute;

/// tiktok-api.md B.2 and D.2: from the narrowest to the widest.
const std::vector<UploadLayout> &uploadLayouts()
{
    static const std::vector<UploadLayout> layouts{
        {QLatin1String("EMAIL_SHA256"), "", {{Email}}},
        {QLatin1String("PHONE_SHA256"), "", {{Phone}}},
        {QLatin1String("GAID_SHA256"), "", {{GoogleAdvertisingId}}},
        {QLatin1String("IDFA_SHA256"), "", {{IdentifierForAdvertisers}}},
        {QLatin1String("FIRST_SHA256"), "", {{GoogleAdvertisingId, IdentifierForAdvertisers}}},
        {QLatin1String("MULTIPLE_TYPES"),
         "email_SHA256,phone_SHA256,MAID_SHA256\n",
         {{Email}, {Phone}, {GoogleAdvertisingId, IdentifierForAdvertisers}}},
    };
    return layouts;
}

} // namespace

AttributeSet UploadLayout::attributes() const
{
    AttributeSet set;
    for (const auto &column : columns) {
        for (const ExportAttribute attribute : column)
            set.set(static_cast<std::size_t>(attribute));
    }
    return set;
}

const UploadLayout *findUploadLayout(const AttributeSet &attributes, const QString &calculateType)
{
    const AttributeSet matched = attributes & uploadLayouts().back().attributes();
    if (matched.none())
        return nullptr;
    const auto found = std::find_if(uploadLayouts().begin(), uploadLayouts().end(), [&](const UploadLayout &layout) {
        return (calculateType.isEmpty() || calculateType == layout.calculateType) &&
               (matched & ~layout.attributes()).none();
    });
    return found != uploadLayouts().end() ? &*found : nullptr;
}

const UploadLayout *uploadLayout(const QString &calculateType)
{
    const auto found = std::find_if(uploadLayouts().begin(), uploadLayouts().end(),
                                    [&](const UploadLayout &layout) { return calculateType == layout.calculateType; });
    return found != uploadLayouts().end() ? &*found : nullptr;
}

QString calculateTypeFor(const AttributeSet &attributes)
{
    const UploadLayout *layout = findUploadLayout(attributes);
    return layout
               ? QString::fromLatin1(layout->calculateType.data(), static_cast<qsizetype>(layout->calculateType.size()))
               : QString();
}

} // namespace remarketeer
