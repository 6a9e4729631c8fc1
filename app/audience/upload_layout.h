#pragma once

#include "audience/audience_export.h"

#include <string_view>
#include <vector>

namespace remarketeer {

/// How the lines of upload parts look for one calculate_type. A column takes any of its attributes; a profile that has
/// several of them gets a further line for each but the first, which carries that value alone.
struct UploadLayout {
    QLatin1String calculateType;
    std::string_view header; ///< with its line end; empty: none
    std::vector<std::vector<ExportAttribute>> columns;

    AttributeSet attributes() const;
};

inline constexpr std::size_t maximumParts = 500;

/// The layout for the chosen attributes, or the one that `calculateType` names; null when nothing that TikTok matches
/// is chosen, or when the named one is not known or has no column for a chosen attribute that TikTok matches.
const UploadLayout *findUploadLayout(const AttributeSet &attributes, const QString &calculateType = {});
/// The layout of that name, or null.
const UploadLayout *uploadLayout(const QString &calculateType);

} // namespace remarketeer
