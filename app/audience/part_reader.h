#pragma once

#include "audience/fingerprint_set.h"
#include "audience/upload_layout.h"
#include "core/result.h"

#include <QStringList>

#include <array>
#include <functional>
#include <stop_token>
#include <string_view>

namespace remarketeer {

/// A line of an upload part, its cells in the layout's order whatever order the part has. Valid until the next one.
struct PartLine {
    static constexpr std::size_t maxColumns = 3;

    std::array<std::string_view, maxColumns> cells{};  ///< a hash in hex, or empty
    std::array<Fingerprint, maxColumns> identifiers{}; ///< of cells that are not empty
    std::size_t columns = 0;

    /// Of the whole line.
    Fingerprint fingerprint() const;
};

/// Reads all lines of upload parts, one part after the other. An error of `take` ends it. FileNotFound, FileUnreadable,
/// InvalidInput (not a part of that layout), Cancelled.
Result<void> readParts(const QStringList &parts, const UploadLayout &layout, const std::stop_token &stop,
                       const std::function<Result<void>(const PartLine &)> &take);

} // namespace remarketeer
