#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace remarketeer {

/// The 13 export attributes, in the order of the audience file. `product.md`.
enum class ExportAttribute : std::uint8_t {
    Email,
    Phone,
    FirstName,
    LastName,
    FirstNameInitial,
    Gender,
    DateOfBirth,
    City,
    State,
    Country,
    Zip,
    GoogleAdvertisingId,
    IdentifierForAdvertisers,
};
inline constexpr std::size_t exportAttributeCount = 13;

enum class AttributeGroup : std::uint8_t { AccountInformation, AgeAndGender, Location, DeviceInformation };

/// What is fixed about an attribute. Names and header texts are TikTok's and CleverTap's, so not translated in files.
struct ExportAttributeInfo {
    ExportAttribute attribute;
    const char *key;    ///< for the database, the command line and JSON: "email", "first_name", "gaid" …
    const char *header; ///< column name in the audience file, also the untranslated name: "Date of Birth (DOB)"
    AttributeGroup group;
    bool usedToMatch; ///< TikTok's customer files match on Email, Phone and the two device ids only
};

const std::array<ExportAttributeInfo, exportAttributeCount> &exportAttributes();
const ExportAttributeInfo &info(ExportAttribute attribute);
/// By key ("email") or by header ("Email"), without case.
std::optional<ExportAttribute> exportAttributeFromText(const QString &text);

QString displayName(ExportAttribute attribute); ///< translated
QString description(ExportAttribute attribute); ///< translated, e.g. "User’s email address"
QString displayName(AttributeGroup group);      ///< translated

} // namespace remarketeer
