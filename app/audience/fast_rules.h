#pragma once

#include "audience/normaliser.h"

#include <optional>
#include <string_view>

/// The rules of normalisation.md once more, on bytes, for the values that are common: ASCII, and names and places of
/// plain_text.h. What a rule cannot settle with the same answer it leaves to the exact ones (nullopt).
namespace remarketeer::fast {

/// Bytes that a rule may write beyond as many as the value has.
inline constexpr std::size_t extraRoom = 40;

/// Hashed, with the normal form written to `out`, which is then behind it; or why the value is not to be used. `ascii`
/// is trimmed, not empty and no hash. `out`: room for the value's bytes and extraRoom more.
std::optional<Outcome> normaliseEmail(std::string_view ascii, const NormaliseOptions &options, char *&out);
Outcome normaliseGender(std::string_view ascii, char *&out);
Outcome normaliseZip(std::string_view ascii, std::string_view rowCountry, char *&out);
std::optional<Outcome> normaliseDeviceId(std::string_view ascii, char *&out);
std::optional<Outcome> normaliseDateOfBirth(std::string_view ascii, DateOrder order, std::uint32_t today, char *&out);

/// The same for text that may hold other characters than ASCII; it may be blank or untrimmed then.
std::optional<Outcome> normaliseName(std::string_view text, char *&out);
std::optional<Outcome> normaliseInitial(std::string_view text, char *&out);
std::optional<Outcome> normaliseCity(std::string_view text, char *&out);
std::optional<Outcome> normaliseState(std::string_view text, std::string_view rowCountry, char *&out);
std::optional<Outcome> normaliseCountry(std::string_view text, char *&out);

/// Alpha-2 in lower case of a country's code or name, empty when it is none; nullopt when the exact rule must look.
std::optional<std::string_view> countryCode(std::string_view text);

} // namespace remarketeer::fast
