#include "audience/device_id.h"

#include "audience/text.h"

#include <algorithm>

namespace remarketeer {

namespace {

bool isDashPosition(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Outcome normaliseDeviceId(std::string_view text, std::string &normal)
{
    for (const char c : text) {
        if (c != '{' && c != '}')
            normal.push_back(text::lowerAscii(c));
    }
    if (normal.size() == 32) {
        for (const std::size_t dash : {8U, 13U, 18U, 23U})
            normal.insert(dash, 1, '-');
    }
    if (normal.size() != 36)
        return Outcome::BadDeviceId;
    bool zeros = true;
    for (std::size_t i = 0; i < normal.size(); ++i) {
        const char c = normal[i];
        const bool fits = isDashPosition(i) ? c == '-' : text::isAsciiDigit(c) || (c >= 'a' && c <= 'f');
        if (!fits)
            return Outcome::BadDeviceId;
        zeros = zeros && (c == '0' || c == '-');
    }
    return zeros ? Outcome::TrackingNotAllowed : Outcome::Hashed;
}

} // namespace remarketeer
