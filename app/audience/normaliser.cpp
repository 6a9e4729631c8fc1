#include "audience/normaliser.h"

#include "audience/countries.h"
#include "audience/date_of_birth.h"
#include "audience/device_id.h"
#include "audience/email.h"
#include "audience/fast_rules.h"
#include "audience/person.h"
#include "audience/phone.h"
#include "audience/place.h"
#include "audience/plain_text.h"
#include "audience/text.h"

#include <algorithm>

namespace remarketeer {

struct Normaliser::Private {
    std::optional<Outcome> fast(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                                char *&out);
    Outcome exact(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry);

    NormaliseOptions options;
    std::uint32_t today;
    Path path;
    PhoneNormaliser phone;
    std::string trimScratch;
    std::string scratch;
    std::string normal;
    ByteBuffer buffer;
};

Normaliser::Normaliser(NormaliseOptions options, std::uint32_t today, Path path)
    : d(new Private{options, today, path, PhoneNormaliser(options), {}, {}, {}, {}})
{
}

Normaliser::~Normaliser() = default;

Outcome Normaliser::normalise(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                              ByteBuffer &normals)
{
    if (raw.empty())
        return Outcome::Absent;
    if (d->path == Path::Fast) {
        char *end = normals.room(raw.size() + fast::extraRoom);
        if (const auto outcome = d->fast(attribute, raw, rowCountry, end)) {
            normals.grow(end);
            return *outcome;
        }
    }
    const Outcome outcome = d->exact(attribute, raw, rowCountry);
    if (outcome == Outcome::Hashed || outcome == Outcome::AlreadyHashed)
        normals.append(d->normal);
    return outcome;
}

Outcome Normaliser::normalise(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                              std::string &normal)
{
    d->buffer.clear();
    const Outcome outcome = normalise(attribute, raw, rowCountry, d->buffer);
    normal.assign(d->buffer.view());
    return outcome;
}

std::optional<Outcome> Normaliser::outcomeAtAGlance(ExportAttribute attribute, std::string_view raw,
                                                    std::string_view rowCountry)
{
    if (raw.empty())
        return Outcome::Absent;
    constexpr std::size_t hashSize = 64; // it may be one, then
    if (raw.size() >= hashSize)
        return std::nullopt;
    const bool letter = text::isAsciiLetter(raw.front());
    switch (attribute) {
    case ExportAttribute::FirstName:
    case ExportAttribute::LastName:
    case ExportAttribute::FirstNameInitial:
    case ExportAttribute::City:
    case ExportAttribute::State: // a letter is kept, whatever marks join it
        return letter ? std::optional(Outcome::Hashed) : std::nullopt;
    case ExportAttribute::Zip: {
        const bool kept = letter || text::isAsciiDigit(raw.front());
        return kept && !rowCountry.empty() && rowCountry != "us" ? std::optional(Outcome::Hashed) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<Outcome> Normaliser::Private::fast(ExportAttribute attribute, std::string_view raw,
                                                 std::string_view rowCountry, char *&out)
{
    std::string_view text = raw;
    const bool ascii = plain::isAscii(text);
    if (ascii) {
        text = plain::trimmedAscii(text);
        if (text.empty())
            return Outcome::Absent;
        if (text.size() == 64 && text::isSha256Hex(text)) {
            out = std::transform(text.begin(), text.end(), out, text::lowerAscii);
            return Outcome::AlreadyHashed;
        }
    }
    switch (attribute) {
    case ExportAttribute::FirstName:
    case ExportAttribute::LastName:
        return fast::normaliseName(text, out);
    case ExportAttribute::FirstNameInitial:
        return fast::normaliseInitial(text, out);
    case ExportAttribute::City:
        return fast::normaliseCity(text, out);
    case ExportAttribute::State:
        return fast::normaliseState(text, rowCountry, out);
    case ExportAttribute::Country:
        return fast::normaliseCountry(text, out);
    default:
        break;
    }
    if (!ascii)
        return std::nullopt;
    switch (attribute) {
    case ExportAttribute::Email:
        return fast::normaliseEmail(text, options, out);
    case ExportAttribute::Phone: {
        normal.clear();
        const Outcome outcome = phone.normalise(text, rowCountry, normal);
        if (normal.size() > text.size() + fast::extraRoom)
            return std::nullopt;
        out = std::copy(normal.begin(), normal.end(), out);
        return outcome;
    }
    case ExportAttribute::Gender:
        return fast::normaliseGender(text, out);
    case ExportAttribute::DateOfBirth:
        return fast::normaliseDateOfBirth(text, options.dateOrder, today, out);
    case ExportAttribute::Zip:
        return fast::normaliseZip(text, rowCountry, out);
    case ExportAttribute::GoogleAdvertisingId:
    case ExportAttribute::IdentifierForAdvertisers:
        return fast::normaliseDeviceId(text, out);
    default:
        return std::nullopt;
    }
}

/// Into `normal`.
Outcome Normaliser::Private::exact(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry)
{
    normal.clear();
    const std::string_view text = text::trimmed(raw, trimScratch);
    if (text.empty())
        return Outcome::Absent;
    if (text::isSha256Hex(text)) {
        normal.resize(text.size());
        std::transform(text.begin(), text.end(), normal.begin(), text::lowerAscii);
        return Outcome::AlreadyHashed;
    }
    switch (attribute) {
    case ExportAttribute::Email:
        return normaliseEmail(text, options, normal);
    case ExportAttribute::Phone:
        return phone.normaliseExactly(text, rowCountry, normal);
    case ExportAttribute::FirstName:
    case ExportAttribute::LastName:
        return normaliseName(text, normal);
    case ExportAttribute::FirstNameInitial:
        return normaliseInitial(text, normal);
    case ExportAttribute::Gender:
        return normaliseGender(text, normal);
    case ExportAttribute::DateOfBirth:
        return normaliseDateOfBirth(text, options.dateOrder, today, normal);
    case ExportAttribute::City:
        return normaliseCity(text, normal);
    case ExportAttribute::State:
        return normaliseState(text, rowCountry, scratch, normal);
    case ExportAttribute::Country:
        return normaliseCountry(text, scratch, normal);
    case ExportAttribute::Zip:
        return normaliseZip(text, rowCountry, normal);
    case ExportAttribute::GoogleAdvertisingId:
    case ExportAttribute::IdentifierForAdvertisers:
        return normaliseDeviceId(text, normal);
    }
    return Outcome::Absent;
}

std::string_view Normaliser::country(std::string_view raw)
{
    if (d->path == Path::Fast) {
        if (const auto code = fast::countryCode(raw))
            return *code;
    }
    d->scratch.clear();
    text::appendFolded(text::trimmed(raw, d->trimScratch), d->scratch);
    return countryCode(d->scratch);
}

} // namespace remarketeer
