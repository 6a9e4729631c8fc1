#include "audience/numbering_plan.h"

#include "audience/text.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <algorithm>
#include <bit>

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberDesc;

#ifdef REMARKETEER_PHONE_METADATA
namespace i18n::phonenumbers {
// Of the library's metadata.h, which packages leave out though the library exports what it declares.
int metadata_size();
const void *metadata_get();
} // namespace i18n::phonenumbers
#endif

namespace remarketeer {

std::string_view phoneMetadata()
{
#ifdef REMARKETEER_PHONE_METADATA
    return {static_cast<const char *>(i18n::phonenumbers::metadata_get()),
            static_cast<std::size_t>(i18n::phonenumbers::metadata_size())};
#else
    return {};
#endif
}

bool MessageReader::readNumber(std::uint64_t &number)
{
    number = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool MessageReader::next()
{
    constexpr std::uint64_t varint = 0, lengthDelimited = 2; // wire types
    std::uint64_t tag = 0, value = 0;
    if (!readNumber(tag) || !readNumber(value))
        return false;
    m_field = static_cast<int>(tag >> 3);
    m_bytes = {};
    m_number = 0;
    switch (tag & 7) {
    case varint:
        m_number = static_cast<std::int64_t>(value);
        return true;
    case lengthDelimited:
        if (value > m_rest.size())
            return false;
        m_bytes = m_rest.substr(0, value);
        m_rest.remove_prefix(value);
        return true;
    default: // the metadata has no other
        return false;
    }
}

struct NumberingPlan::Fields {
    unsigned callingCode = 0;
    std::string_view internationalPrefix, nationalPrefix, transformRule, general;
    std::uint32_t lengths = 0, localLengths = 0;

    explicit Fields(std::string_view bytes)
    {
        for (MessageReader region(bytes); region.next();) {
            switch (region.field()) {
            case PhoneMetadata::kCountryCodeFieldNumber:
                callingCode = static_cast<unsigned>(region.number());
                break;
            case PhoneMetadata::kInternationalPrefixFieldNumber:
                internationalPrefix = region.bytes();
                break;
            case PhoneMetadata::kNationalPrefixForParsingFieldNumber:
                nationalPrefix = region.bytes();
                break;
            case PhoneMetadata::kNationalPrefixTransformRuleFieldNumber:
                transformRule = region.bytes();
                break;
            case PhoneMetadata::kGeneralDescFieldNumber:
                readGeneral(region.bytes());
                break;
            }
        }
    }

    void readGeneral(std::string_view bytes)
    {
        for (MessageReader description(bytes); description.next();) {
            const std::int64_t number = description.number();
            const std::uint32_t length = number > 0 && number < 32 ? 1U << number : 0;
            switch (description.field()) {
            case PhoneNumberDesc::kNationalNumberPatternFieldNumber:
                general = description.bytes();
                break;
            case PhoneNumberDesc::kPossibleLengthFieldNumber:
                lengths |= length;
                break;
            case PhoneNumberDesc::kPossibleLengthLocalOnlyFieldNumber:
                localLengths |= length;
                break;
            }
        }
    }
};

NumberingPlan::NumberingPlan(std::string_view bytes) : NumberingPlan(Fields(bytes)) {}

NumberingPlan::NumberingPlan(const Fields &fields)
    : callingCode(fields.callingCode), callingCodeDigits(std::to_string(callingCode)),
      internationalPrefix(fields.internationalPrefix), hasNationalPrefix(!fields.nationalPrefix.empty()),
      nationalPrefix(fields.nationalPrefix), general(DigitPattern(fields.general)), m_lengths(fields.lengths),
      m_localLengths(fields.localLengths)
{
    bool isRuleKnown = true;
    if (const std::string_view rule = fields.transformRule; !rule.empty()) {
        // digits, then one group: "9$1"
        const std::size_t dollar = rule.size() - 2;
        isRuleKnown = rule.size() >= 2 && rule[dollar] == '$' && rule.back() > '0' &&
                      static_cast<std::size_t>(rule.back() - '0') <= nationalPrefix.groupCount() &&
                      std::all_of(rule.begin(), rule.begin() + static_cast<std::ptrdiff_t>(dollar), text::isAsciiDigit);
        if (isRuleKnown) {
            keptGroup = rule.back() - '1';
            keptGroupFollows = rule.substr(0, dollar);
            // The first of two groups is the carrier's code.
            neededGroup = nationalPrefix.groupCount() >= 2 ? 1 : 0;
        }
    }
    isUsable = isRuleKnown && fields.callingCode > 0 && internationalPrefix.isValid() && nationalPrefix.isValid() &&
               !fields.general.empty() && general.isValid() && m_lengths != 0;
}

NumberingPlan::Length NumberingPlan::lengthOf(std::size_t digits) const
{
    const std::uint32_t length = digits < 32 ? 1U << digits : 0;
    if (m_localLengths & length)
        return Length::LocalOnly;
    if (m_lengths & length)
        return Length::Possible;
    if (digits < static_cast<std::size_t>(std::countr_zero(m_lengths)))
        return Length::TooShort;
    if (digits >= static_cast<std::size_t>(std::bit_width(m_lengths)))
        return Length::TooLong;
    return Length::Invalid;
}

namespace {

bool isRegion(std::string_view region)
{
    return region.size() == 2 && region[0] >= 'A' && region[0] <= 'Z' && region[1] >= 'A' && region[1] <= 'Z';
}

std::size_t indexOf(std::string_view region)
{
    return static_cast<std::size_t>((region[0] - 'A') * 26 + (region[1] - 'A'));
}

} // namespace

const NumberingPlans &NumberingPlans::all()
{
    static const NumberingPlans plans;
    return plans;
}

NumberingPlans::NumberingPlans()
{
    for (MessageReader collection(phoneMetadata()); collection.next();)
        if (collection.field() == PhoneMetadataCollection::kMetadataFieldNumber)
            add(collection.bytes());
}

void NumberingPlans::add(std::string_view bytes)
{
    std::string_view region;
    std::int64_t callingCode = 0;
    bool isMain = false;
    for (MessageReader reader(bytes); reader.next();) {
        if (reader.field() == PhoneMetadata::kIdFieldNumber)
            region = reader.bytes();
        else if (reader.field() == PhoneMetadata::kCountryCodeFieldNumber)
            callingCode = reader.number();
        else if (reader.field() == PhoneMetadata::kMainCountryForCodeFieldNumber)
            isMain = reader.number() != 0;
    }
    Entry *entry = &m_entries.emplace_back(bytes);
    if (isRegion(region)) // or "001", a network of the whole world
        m_ofRegion[indexOf(region)] = entry;
    if (callingCode > 0 && callingCode < 1000) {
        Entry *&main = m_ofCallingCode[static_cast<std::size_t>(callingCode)];
        if (!main || isMain)
            main = entry;
    }
}

const NumberingPlan *NumberingPlans::ofRegion(std::string_view region) const
{
    return isRegion(region) ? planOf(m_ofRegion[indexOf(region)]) : nullptr;
}

const NumberingPlan *NumberingPlans::make(Entry &entry) const
{
    const std::lock_guard lock(m_making);
    if (!entry.plan)
        entry.plan = &m_made.emplace_back(entry.bytes);
    return entry.plan;
}

} // namespace remarketeer
