#pragma once

#include "audience/normaliser.h"
#include "fuzz_target.h"
#include "normaliser_input.h"
#include "profiles/csv_text.h"

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace remarketeer::fuzz {

inline constexpr std::uint32_t today = 20261122;

/// The text with every byte that is not UTF-8 made a Latin letter or a combining mark: readers give valid UTF-8 only,
/// and most of what a fuzzer makes of other letters would be lost otherwise.
inline std::string repaired(std::string_view text)
{
    std::string valid;
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        if (length == 0) {
            const auto byte = static_cast<unsigned char>(text[0]);
            valid += byte < 0xC0 ? '\xCC' : '\xC3'; // U+0300 … and U+00C0 …
            valid += static_cast<char>(0x80 | (byte & 0x3F));
        } else {
            valid += text.substr(0, length);
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return valid;
}

inline std::string composed(const std::string &text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

inline bool allOf(std::string_view text, std::string_view characters)
{
    return text.find_first_not_of(characters) == std::string_view::npos;
}

inline constexpr std::string_view digits = "0123456789";
inline constexpr std::string_view hexDigits = "0123456789abcdef";

/// Both paths of the normaliser on one value, and what its public rules promise of the answer.
class NormaliserCheck
{
public:
    NormaliserCheck(ExportAttribute attribute, const NormaliserInput &input, Normaliser &fast, Normaliser &exact)
        : m_attribute(attribute), m_input(input), m_fast(fast), m_exact(exact)
    {
    }

    /// Input that no reader gives. Nothing but survival is promised.
    void survives(std::string_view invalid)
    {
        answer(m_fast, invalid);
        answer(m_exact, invalid);
    }

    void agrees()
    {
        const Answer fast = answer(m_fast, m_input.text);
        const Answer exact = answer(m_exact, m_input.text);
        const bool meaningful = exact.outcome == Outcome::Hashed || exact.outcome == Outcome::AlreadyHashed;
        if (fast.outcome != exact.outcome || (meaningful && fast.normal != exact.normal))
            report("fast gives " + words(fast) + ", exact " + words(exact));
        if (!outcomeFits(fast.outcome))
            report("an outcome of another attribute: " + words(fast));
        if (fast.outcome == Outcome::AlreadyHashed && (fast.normal.size() != 64 || !allOf(fast.normal, hexDigits)))
            report("not a hash: " + words(fast));
        if (fast.outcome == Outcome::Hashed) {
            if (fast.normal.empty() || !isValidUtf8(fast.normal) || !formFits(fast.normal))
                report("not a normal form: " + words(fast));
            checkStable(fast.normal);
        }
        if (m_attribute == ExportAttribute::Country)
            checkCountry(fast);
    }

private:
    struct Answer {
        Outcome outcome;
        std::string normal;
    };

    Answer answer(Normaliser &normaliser, std::string_view text) const
    {
        const std::vector<char> alone(text.begin(), text.end()); // AddressSanitizer sees a read past its end
        Answer answer{Outcome::Absent, "what was there before"};
        answer.outcome =
            normaliser.normalise(m_attribute, {alone.data(), alone.size()}, m_input.rowCountry, answer.normal);
        return answer;
    }

    bool outcomeFits(Outcome outcome) const
    {
        switch (outcome) {
        case Outcome::Absent:
        case Outcome::Hashed:
        case Outcome::AlreadyHashed:
            return true;
        case Outcome::BadEmail:
            return m_attribute == ExportAttribute::Email;
        case Outcome::BadPhone:
        case Outcome::PhoneRoundedBySpreadsheet:
        case Outcome::PhoneNeedsCountry:
            return m_attribute == ExportAttribute::Phone;
        case Outcome::BadName:
            return m_attribute == ExportAttribute::FirstName || m_attribute == ExportAttribute::LastName ||
                   m_attribute == ExportAttribute::FirstNameInitial;
        case Outcome::GenderNotMOrF:
            return m_attribute == ExportAttribute::Gender;
        case Outcome::BadDate:
            return m_attribute == ExportAttribute::DateOfBirth;
        case Outcome::BadCity:
            return m_attribute == ExportAttribute::City;
        case Outcome::BadState:
            return m_attribute == ExportAttribute::State;
        case Outcome::BadCountry:
            return m_attribute == ExportAttribute::Country;
        case Outcome::BadZip:
            return m_attribute == ExportAttribute::Zip;
        case Outcome::BadDeviceId:
        case Outcome::TrackingNotAllowed:
            return isDeviceId();
        }
        return false;
    }

    bool isDeviceId() const
    {
        return m_attribute == ExportAttribute::GoogleAdvertisingId ||
               m_attribute == ExportAttribute::IdentifierForAdvertisers;
    }

    /// What the table of normalisation.md says of the form as a whole.
    bool formFits(const std::string &normal) const
    {
        switch (m_attribute) {
        case ExportAttribute::Email:
            return normal.find('@') != std::string::npos && normal.find('@') == normal.rfind('@');
        case ExportAttribute::Phone: {
            const bool plus = normal.starts_with('+');
            return plus != m_input.options.phoneWithoutPlus && allOf(normal.substr(plus ? 1 : 0), digits) &&
                   normal.size() > 2;
        }
        case ExportAttribute::Gender:
            return normal == "m" || normal == "f";
        case ExportAttribute::DateOfBirth:
            return normal.size() == 8 && allOf(normal, digits) && normal >= "19000101" &&
                   normal <= std::to_string(today);
        case ExportAttribute::Country:
            return normal.size() == 2 && allOf(normal, "abcdefghijklmnopqrstuvwxyz");
        case ExportAttribute::FirstNameInitial:
            return utf8SequenceLength(normal) == normal.size();
        case ExportAttribute::Zip:
            return m_input.rowCountry != "us" || (normal.size() == 5 && allOf(normal, digits));
        case ExportAttribute::GoogleAdvertisingId:
        case ExportAttribute::IdentifierForAdvertisers:
            return normal.size() == 36 && allOf(normal, "0123456789abcdef-");
        case ExportAttribute::FirstName:
        case ExportAttribute::LastName:
        case ExportAttribute::City:
        case ExportAttribute::State:
            return true;
        }
        return false;
    }

    /// A normal form is its own normal form. Not so a phone number: libphonenumber may find one more trunk prefix in
    /// what it gave. Where characters are dropped after composition (names, places) the form may have become one that
    /// composes further.
    void checkStable(const std::string &normal)
    {
        if (m_attribute == ExportAttribute::Phone)
            return;
        const std::string expected = composed(normal);
        const Answer again = answer(m_fast, expected);
        const bool looksHashed = again.outcome == Outcome::AlreadyHashed; // 64 letters that happen to be a to f
        if (!looksHashed && (again.outcome != Outcome::Hashed || again.normal != expected))
            report("the normal form " + escaped(expected) + " gives " + words(again));
    }

    /// What the other attributes take as the profile's country is what Country itself gives.
    void checkCountry(const Answer &fast)
    {
        const std::string ofFast(m_fast.country(m_input.text));
        const std::string ofExact(m_exact.country(m_input.text));
        if (ofFast != ofExact)
            report("country() fast " + escaped(ofFast) + ", exact " + escaped(ofExact));
        if (ofFast != (fast.outcome == Outcome::Hashed ? fast.normal : std::string()))
            report("country() gives " + escaped(ofFast) + ", the attribute " + words(fast));
    }

    static std::string words(const Answer &answer)
    {
        return std::string(outcomeKey(answer.outcome)) + " \"" + escaped(answer.normal) + '"';
    }

    [[noreturn]] void report(const std::string &what) const
    {
        reportFinding(std::string(info(m_attribute).key) + " of \"" + escaped(m_input.text) + "\", row country \"" +
                      m_input.rowCountry + "\", default country \"" + m_input.options.defaultCountry + "\": " + what +
                      "\nas a seed: " + escaped(m_input.toBytes()));
    }

    ExportAttribute m_attribute;
    const NormaliserInput &m_input;
    Normaliser &m_fast;
    Normaliser &m_exact;
};

/// The whole of a normaliser's target.
inline int checkNormaliser(std::initializer_list<ExportAttribute> attributes, const std::uint8_t *data,
                           std::size_t size)
{
    if (size < NormaliserInput::headerBytes)
        return 0;
    NormaliserInput input = NormaliserInput::fromBytes(view(data, size));
    const std::string raw = input.text;
    input.text = repaired(raw);

    struct Paths {
        Normaliser fast;
        Normaliser exact;
    };
    static std::map<std::string, std::unique_ptr<Paths>> made; // as a run does: one for all its values
    std::unique_ptr<Paths> &paths = made[NormaliserInput{input.options, {}, {}}.toBytes()];
    if (!paths)
        paths.reset(
            new Paths{{input.options, today, Normaliser::Path::Fast}, {input.options, today, Normaliser::Path::Exact}});
    for (const ExportAttribute attribute : attributes) {
        NormaliserCheck check(attribute, input, paths->fast, paths->exact);
        if (raw != input.text)
            check.survives(raw);
        check.agrees();
    }
    return 0;
}

} // namespace remarketeer::fuzz
