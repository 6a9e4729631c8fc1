#include "audience/email.h"

#include "audience/text.h"

#include <QList>

#include <algorithm>

namespace remarketeer {

namespace {

bool isLocalPart(std::string_view local)
{
    const std::size_t length = text::length(local);
    return length >= 1 && length <= 64 && local.front() != '.' && local.back() != '.' &&
           local.find("..") == std::string_view::npos && local.find_first_of("()<>[],;:\\\"") == std::string_view::npos;
}

bool isLabelCharacter(char32_t c)
{
    return c == U'-' || (text::kindOf(c) & (text::Letter | text::Digit)) != 0;
}

bool isLabel(std::string_view label)
{
    const std::size_t length = text::length(label);
    if (length < 1 || length > 63 || label.front() == '-' || label.back() == '-')
        return false;
    const auto characters = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())).toUcs4();
    return std::all_of(characters.begin(), characters.end(), isLabelCharacter);
}

bool isDomain(std::string_view domain)
{
    const std::size_t lastDot = domain.rfind('.');
    if (lastDot == std::string_view::npos)
        return false;
    const std::string_view top = domain.substr(lastDot + 1);
    if (text::length(top) < 2 || std::all_of(top.begin(), top.end(), text::isAsciiDigit))
        return false;
    for (;;) {
        const std::size_t dot = domain.find('.');
        if (!isLabel(domain.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        domain.remove_prefix(dot + 1);
    }
}

} // namespace

std::string_view unwrappedEmail(std::string_view text)
{
    if (text.ends_with('>')) {
        if (const auto open = text.rfind('<'); open != std::string_view::npos)
            text = text.substr(open + 1, text.size() - open - 2);
    }
    while (text.starts_with(' '))
        text.remove_prefix(1);
    constexpr std::string_view scheme = "mailto:";
    return text::startsWithWithoutCase(text, scheme) ? text.substr(scheme.size()) : text;
}

Outcome normaliseEmail(std::string_view text, const NormaliseOptions &options, std::string &normal)
{
    text::appendLowerWithout(unwrappedEmail(text), text::Blank | text::Format, normal);
    std::size_t at = normal.find('@');
    if (at == std::string::npos || text::length(normal) > 254 || !isLocalPart(std::string_view(normal).substr(0, at)) ||
        !isDomain(std::string_view(normal).substr(at + 1)))
        return Outcome::BadEmail;
    if (const std::size_t plus = normal.find('+'); options.emailDropTag && plus < at) {
        normal.erase(plus, at - plus);
        at = plus;
        if (!isLocalPart(std::string_view(normal).substr(0, at)))
            return Outcome::BadEmail;
    }
    const std::string_view domain = std::string_view(normal).substr(at + 1);
    if (options.emailDropDots && (domain == "gmail.com" || domain == "googlemail.com"))
        normal.erase(std::remove(normal.begin(), normal.begin() + static_cast<std::ptrdiff_t>(at), '.'),
                     normal.begin() + static_cast<std::ptrdiff_t>(at));
    return Outcome::Hashed;
}

} // namespace remarketeer
