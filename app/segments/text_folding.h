#pragma once

#include <string>
#include <string_view>

namespace remarketeer {

/// The form in which texts are compared: without letter case (full Unicode case folding) and in normal form C. Exact,
/// by Qt's tables.
std::string foldedExactly(std::string_view utf8);

/// The same by bytes for nearly all texts, the rest by foldedExactly(). Holds its scratch memory: one per thread.
class TextFolder
{
public:
    /// Valid until the next call.
    std::string_view fold(std::string_view utf8);

private:
    std::string m_scratch;
};

} // namespace remarketeer
