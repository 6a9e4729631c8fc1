#pragma once

#include "audience/byte_buffer.h"
#include "mapping/export_attribute.h"
#include "mapping/property_mapping.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace remarketeer {

/// What became of one value. `normalisation.md`.
enum class Outcome : std::uint8_t {
    Absent,
    Hashed,
    AlreadyHashed,
    // rejected, with the reason
    BadEmail,
    BadPhone,
    PhoneRoundedBySpreadsheet,
    PhoneNeedsCountry,
    BadName,
    GenderNotMOrF,
    BadDate,
    BadCity,
    BadState,
    BadCountry,
    BadZip,
    BadDeviceId,
    TrackingNotAllowed,
};
inline constexpr std::size_t outcomeCount = 16;
inline bool isRejected(Outcome outcome)
{
    return outcome >= Outcome::BadEmail;
}
/// The word of conformance/cases.tsv and of summaries: "hashed", "bad_email" …
const char *outcomeKey(Outcome outcome);
/// Translated, for the skipped-rows list: "not an e-mail address".
QString displayName(Outcome outcome);

/// Turns raw values into normal forms. Holds look-ups and a scratch area: one per thread, cheap to keep, made once.
/// "Today" (the last valid date of birth) is given so that tests and resumed runs agree.
class Normaliser
{
public:
    /// Both paths give the same: Fast settles what is common on bytes and leaves the rest to the exact rules; Exact
    /// takes those for everything (Unicode's tables, libphonenumber), for tests.
    enum class Path : std::uint8_t { Fast, Exact };

    /// today as YYYYMMDD.
    Normaliser(NormaliseOptions options, std::uint32_t today, Path path = Path::Fast);
    ~Normaliser();

    /// Appends the normal form of `raw` (UTF-8) to `normals`, for AlreadyHashed the hash in lower case, and nothing for
    /// Absent and rejections. rowCountry is country()'s answer for the same profile, or empty.
    Outcome normalise(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                      ByteBuffer &normals);
    /// The same into `normal`, which is cleared first.
    Outcome normalise(ExportAttribute attribute, std::string_view raw, std::string_view rowCountry,
                      std::string &normal);

    /// Outcome::Hashed when the first byte of a value tells that normalise() will say so, as with most names and
    /// places; otherwise nothing. For counts, which need no normal form.
    static std::optional<Outcome> outcomeAtAGlance(ExportAttribute attribute, std::string_view raw,
                                                   std::string_view rowCountry);

    /// Alpha-2 in lower case of a raw Country value, or empty: what Phone, State and ZIP of the same profile depend on.
    std::string_view country(std::string_view raw);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The word that the derivation picks from a raw value.
std::string_view derive(Derivation derivation, std::string_view raw);

} // namespace remarketeer
