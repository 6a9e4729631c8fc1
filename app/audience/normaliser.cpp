#include "audience/normaliser.h"

#include "audience/countries.h"
#include "audience/date_of_birth.h"
#include "audience/device_id.h"
#include "audience/email.h"
#include "audience/person.h"
#include "audience/phone.h"
#include "audience/place.h"
#include "audience/text.h"

#include <algorithm>

namespace remarketeer {

struct Normaliser::Private {
    NormaliseOptions options;
    std::uint32_t today;
    Path path;
    PhoneNormaliser phone;
    std::string trimScratch;
    std::string scratch;
};

Normaliser::Normaliser(NormaliseOptions options, std::uint32_t today, Path path)
    : d(new Private{options, today, path, PhoneNormaliser(options), {}, {}})
{
}

Normaliser::~Normaliser() = default;

Outcome Normaliser::normalise(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                              std::string &normal)
{
    normal.clear();
    const std::string_view text = text::trimmed(raw, d->trimScratch);
    if (text.empty())
        return Outcome::Absent;
    if (text::isSha256Hex(text)) {
        normal.resize(text.size());
        std::transform(text.begin(), text.end(), normal.begin(), text::lowerAscii);
        return Outcome::AlreadyHashed;
    }
    switch (attribute) {
    case ExportAttribute::Email:
        return normaliseEmail(text, d->options, normal);
    case ExportAttribute::Phone:
        return d->path == Path::Fast ? d->phone.normalise(text, rowCountry, normal)
                                     : d->phone.normaliseExactly(text, rowCountry, normal);
    case ExportAttribute::FirstName:
    case ExportAttribute::LastName:
        return normaliseName(text, normal);
    case ExportAttribute::FirstNameInitial:
        return normaliseInitial(text, normal);
    case ExportAttribute::Gender:
        return normaliseGender(text, normal);
    case ExportAttribute::DateOfBirth:
        return normaliseDateOfBirth(text, d->options.dateOrder, d->today, normal);
    case ExportAttribute::City:
        return normaliseCity(text, normal);
    case ExportAttribute::State:
        return normaliseState(text, rowCountry, d->scratch, normal);
    case ExportAttribute::Country:
        return normaliseCountry(text, d->scratch, normal);
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
    return countryCode(text::trimmed(raw, d->trimScratch), d->scratch);
}

} // namespace remarketeer
