#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace remarketeer {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
/// Folded texts, looked up without making a string.
using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;

/// The values of a list: UTF-8 with or without a byte-order mark, one value a line, any line ending; blank lines are
/// skipped. Errors: FileNotFound, FileUnreadable, InvalidInput (over 64 MB, not UTF-8).
Result<TextSet> readTextSet(const QString &path);

} // namespace remarketeer
