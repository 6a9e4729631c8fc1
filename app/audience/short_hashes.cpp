#include "audience/short_hashes.h"

#include "audience/sha256.h"

#include <array>
#include <memory>
#include <string>

namespace remarketeer {

namespace {

constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t hexSize = 64;

/// From 1 in the order of `characters`; 0 for all others.
constexpr auto numbers = [] {
    std::array<std::uint8_t, 256> result{};
    for (std::size_t i = 0; i < characters.size(); ++i)
        result[static_cast<unsigned char>(characters[i])] = static_cast<std::uint8_t>(i + 1);
    return result;
}();

/// Of a form in the table: the number of its second character (0: none) is the row, that of the first the column.
constexpr std::size_t place(std::size_t first, std::size_t second)
{
    return (second * characters.size() + first - 1) * hexSize;
}

std::unique_ptr<char[]> makeTable()
{
    std::unique_ptr<char[]> table(new char[place(characters.size(), characters.size()) + hexSize]);
    for (std::size_t second = 0; second <= characters.size(); ++second) {
        for (std::size_t first = 1; first <= characters.size(); ++first) {
            std::string form(1, characters[first - 1]);
            if (second != 0)
                form += characters[second - 1];
            sha256Hex(form, table.get() + place(first, second));
        }
    }
    return table;
}

} // namespace

const char *shortHash(std::string_view normal)
{
    if (normal.empty() || normal.size() > 2)
        return nullptr;
    const std::size_t first = numbers[static_cast<unsigned char>(normal.front())];
    const std::size_t second = normal.size() == 2 ? numbers[static_cast<unsigned char>(normal.back())] : 0;
    if (first == 0 || (normal.size() == 2 && second == 0))
        return nullptr;
    static const std::unique_ptr<char[]> table = makeTable();
    return table.get() + place(first, second);
}

} // namespace remarketeer
